/** What YAML allows and a lesson does not: aliases, and the same key twice. */
import { isScalar, visit, type LineCounter, type YAMLMap } from 'yaml';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import { placeOf } from './place-of.js';
import type { YamlDocument } from './read-yaml.js';
import { clip } from '../core/suggest.js';

export function findForbidden(
  document: YamlDocument,
  file: string,
  lines: LineCounter,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Alias(_, { range, source }) {
      found.push(alias(source, { file, ...placeOf(lines, range?.[0] ?? 0) }));
    },
    Map(_, map) {
      for (const { key, offset } of repeatedKeys(map)) {
        found.push(repeated(key, { file, ...placeOf(lines, offset) }));
      }
    },
  });
  return found;
}

function repeatedKeys(map: YAMLMap): readonly { key: string; offset: number }[] {
  const seen = new Set<string>();
  const repeats: { key: string; offset: number }[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) repeats.push({ key: name, offset: key.range?.[0] ?? 0 });
    seen.add(name);
  }
  return repeats;
}

function alias(source: string, where: Diagnostic['where'] & object): Diagnostic {
  return diagnostic('error', {
    code: 'definition/alias',
    message: `\`*${clip(source)}\` refers to another place of the file, which lessons do not use.`,
    hint: 'Write the text out. If the text itself begins with *, put it in quotes.',
    where,
  });
}

function repeated(key: string, where: Diagnostic['where'] & object): Diagnostic {
  return diagnostic('error', {
    code: 'definition/duplicate-key',
    message: `The key \`${clip(key)}\` stands twice in the same block, so that one of the two would be lost.`,
    hint: 'Keep one of them. A new item of a list begins with a dash (-).',
    where,
  });
}
