/** Names and helpers that fit where somebody writes in a template. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { TemplateShelf } from '../../preview/wire-templates.js';

export interface TemplateNames extends Pick<TemplateShelf, 'fields' | 'helpers'> {
  readonly partials: readonly string[];
}

export function completeTemplate({ fields, helpers, partials }: TemplateNames) {
  const shared = partials.map((label): Completion => ({ label, type: 'namespace' }));
  const names = [
    ...fields.map(nameOf),
    ...helpers.flatMap(({ calls, gives }) => calls.map(callOf(gives))),
  ];
  const known = [...new Map(names.map((name) => [name.label, name])).values()];
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos);
    const call = /\{\{(?:(?!\}\}).)*$/.exec(line.text.slice(0, pos - line.from))?.[0];
    if (call === undefined) return null;
    const word = /[\w.@-]*$/.exec(call)?.[0] ?? '';
    const isPartial = /^\{\{~?#?>\s*[\w-]*$/.test(call);
    if (word === '' && !explicit && !isPartial && !/\{\{~?[#/]?$/.test(call)) return null;
    return { from: pos - word.length, options: isPartial ? shared : known, validFor: /^[\w.@-]*$/ };
  };
}

/** Of a list's entries the name as it stands inside of `each`. */
function nameOf({ path, value }: TemplateNames['fields'][number]): Completion {
  const within = path.lastIndexOf('[]');
  const label = within < 0 ? path : path.slice(within + 2).replace(/^\./, '') || 'this';
  return {
    label,
    type: typeof value === 'number' ? 'class' : 'variable',
    info: typeof value === 'number' ? `${String(value)} entries` : value,
    ...(within >= 0 && { detail: `each ${path.slice(0, within)}`, boost: -1 }),
  };
}

/** `(date text)` is offered as `date`. */
const callOf =
  (gives: string) =>
  (call: string): Completion => ({
    label: /[\w-]+/.exec(call)?.[0] ?? call,
    detail: call,
    type: 'function',
    info: gives.replaceAll('`', ''),
  });
