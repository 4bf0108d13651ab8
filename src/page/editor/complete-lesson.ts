/** Keys and values that fit where somebody writes, from the format's own JSON Schema. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

interface Line {
  /** Column at which the key begins, behind the dashes of a list. */
  readonly column: number;
  readonly isItem: boolean;
  readonly key?: string;
  readonly value?: string;
}

const linePattern = /^(\s*)((?:- +)*)(?:([\w$-]+):(?: +(.*))?)?/;

function parseLine(text: string): Line | undefined {
  if (/^\s*(?:#|$)/.test(text)) return undefined;
  const [, indent = '', dashes = '', key, value] = linePattern.exec(text) ?? [];
  return {
    column: indent.length + dashes.length,
    isItem: dashes !== '',
    ...(key !== undefined && { key }),
    ...(value !== undefined && { value }),
  };
}

/** What the map at `column` holds already, and the keys that lead to it, outermost first. */
function surroundings(lines: readonly string[], at: number, column: number) {
  const present = new Map<string, string>();
  const path: string[] = [];
  const note = (line: Line) => {
    if (line.key !== undefined) present.set(line.key, line.value ?? '');
  };
  let now = column;
  let isOpen = parseLine(lines[at] ?? '')?.isItem !== true;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = parseLine(lines[index] ?? '');
    if (line === undefined || line.column > now) continue;
    if (line.column === now && isOpen) {
      if (now === column) note(line);
      if (line.isItem) isOpen = false;
    } else if (line.column < now && line.key !== undefined) {
      path.unshift(line.key);
      now = line.column;
      isOpen = !line.isItem;
    }
  }
  for (const text of lines.slice(at + 1)) {
    const line = parseLine(text);
    if (line === undefined || line.column > column) continue;
    if (line.column < column || line.isItem) break;
    note(line);
  }
  return { present, path };
}

/** What stands at `path`; of several kinds the one whose `type` is written there. */
function schemaAt(root: Schema, path: readonly string[], type: string | undefined): Schema[] {
  let here: Schema[] = [root];
  for (const key of path) {
    here = here.flatMap(expand).flatMap((schema) => schema.properties?.[key] ?? []);
  }
  const kinds = here.flatMap(expand);
  const fitting = kinds.filter(({ properties }) => properties?.['type']?.const === type);
  return fitting.length > 0 ? fitting : kinds;
}

function expand(schema: Schema): Schema[] {
  if (schema.items) return expand(schema.items);
  return schema.oneOf ? [...schema.oneOf] : [schema];
}

export function completeLesson(root: Schema) {
  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context;
    const line = state.doc.lineAt(pos);
    const before = line.text.slice(0, pos - line.from);
    const lines = state.doc.toString().split('\n');
    const value = /^(\s*(?:- +)*)([\w$-]+): *([\w-]*)$/.exec(before);
    if (value) {
      const [, indent = '', key = '', word = ''] = value;
      const { present, path } = surroundings(lines, line.number - 1, indent.length);
      const schemas = schemaAt(root, path, present.get('type')).flatMap(
        ({ properties }) => properties?.[key] ?? [],
      );
      return result(pos - word.length, schemas.flatMap(valuesOf), before.endsWith(':') ? ' ' : '');
    }
    const name = /^(\s*(?:- +)*)([\w$-]*)$/.exec(before);
    if (!name || (name[2] === '' && !explicit)) return null;
    const [, indent = '', word = ''] = name;
    const { present, path } = surroundings(lines, line.number - 1, indent.length);
    const keys = schemaAt(root, path, present.get('type')).flatMap((schema) => keysOf(schema));
    return result(
      pos - word.length,
      keys.filter(({ label }) => !present.has(label)),
      '',
    );
  };
}

function result(from: number, options: readonly Completion[], lead: string) {
  const seen = new Map(options.map((option) => [option.label, option]));
  if (seen.size === 0) return null;
  return {
    from,
    validFor: /^[\w-]*$/,
    options: [...seen.values()].map((option) => ({
      ...option,
      apply: `${lead}${String(option.apply ?? option.label)}`,
    })),
  };
}

function keysOf({ properties = {}, required = [] }: Schema): Completion[] {
  return Object.entries(properties).map(([label, { description, type }]) => ({
    label,
    type: 'property',
    apply: type === 'array' || type === 'object' ? `${label}:` : `${label}: `,
    boost: required.includes(label) ? 1 : 0,
    ...(description !== undefined && { info: description }),
  }));
}

function valuesOf(schema: Schema): Completion[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const all = values.length === 0 && schema.type === 'boolean' ? [true, false] : values;
  return all.map((value) => ({ label: String(value), type: 'enum' }));
}
