/** Where on the page a template is changed. */
import type { Remark } from '../../preview/wire.js';
import type { TemplateEntry } from '../../preview/wire-templates.js';
import { goTo } from '../router.js';

export type TemplateName = Pick<TemplateEntry, 'kind' | 'name'>;

export const templateAddress = ({ kind, name }: TemplateName, line?: number) =>
  `/templates#${kind}/${encodeURIComponent(name)}${line === undefined ? '' : `:${String(line)}`}`;

/** What a template address leads to. */
export function templateAt(hash: string): (TemplateName & { readonly line?: number }) | undefined {
  const [, kind, name = '', line] =
    /^#(document|partial|theme)\/([^/:]+)(?::(\d+))?$/.exec(hash) ?? [];
  if (kind === undefined) return undefined;
  return {
    kind: kind as TemplateEntry['kind'],
    name: decodeURIComponent(name),
    ...(line !== undefined && { line: Number(line) }),
  };
}

/** How to get to where a remark on a template stands; `undefined` where it is on something else. */
export function showTemplate({ file = '', line }: Remark): (() => void) | undefined {
  const found = nameIn(file);
  return (
    found &&
    (() => {
      goTo(templateAddress(found, line));
    })
  );
}

function nameIn(file: string): TemplateName | undefined {
  const [, folder, name, ending] =
    /(?:^|\/)(?:(partials|themes)\/)?([^/]+?)(\.md\.hbs|\.hbs|\.css)$/.exec(file) ?? [];
  if (name === undefined) return undefined;
  if (ending === '.css') return { kind: 'theme', name };
  return { kind: folder === 'partials' ? 'partial' : 'document', name };
}
