/** Reads a YAML file against a schema; every remark stands at its line and column. */
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import { explainIssue, explainUnknownKey, type Explained } from './explain-issue.js';
import { placeOf, type Position } from './place-of.js';
import { readYaml, type YamlText } from './read-yaml.js';
import { suggest } from '../core/suggest.js';
import { lookUp } from './walk-schema.js';

type Path = readonly PropertyKey[];

/** A file in which everything is a mistake is most likely another file. */
const maxDiagnostics = 50;

export interface Definition<T> {
  /** The value as it was written, before defaults. */
  readonly input: unknown;
  readonly value: T;
  readonly yaml: YamlText | undefined;
}

export interface ReadDefinition<T> {
  readonly definition?: Definition<T>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `owner` is what the file as a whole is called in messages: "A lesson". */
export function readDefinition<T>(
  text: string,
  schema: z.ZodType<T>,
  { file, owner }: { readonly file: string; readonly owner: string },
): ReadDefinition<T> {
  const { yaml, diagnostics } = readYaml(text.replace(/^\uFEFF/, ''), file);
  if (diagnostics.length > 0) return { diagnostics };
  // An empty file is a definition in which every key was left out.
  const input: unknown = yaml?.document.toJS({ maxAliasCount: 0 }) ?? {};
  const parsed = schema.safeParse(input);
  if (parsed.success) return { definition: { input, value: parsed.data, yaml }, diagnostics: [] };
  const { issues } = parsed.error;
  const found = issues.flatMap((issue) => explain(issue, { schema, input, owner, issues }));
  return {
    diagnostics: found
      .slice(0, maxDiagnostics)
      .map(({ path, explained }) =>
        diagnostic('error', {
          ...explained,
          where: { file, ...locate(yaml, path), path: path.map(plainStep) },
        }),
      )
      .sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0)),
  };
}

const plainStep = (step: PropertyKey) => (typeof step === 'number' ? step : String(step));

interface Context {
  readonly schema: z.ZodType;
  readonly input: unknown;
  readonly owner: string;
  readonly issues: readonly z.core.$ZodIssue[];
}

interface PlacedExplanation {
  readonly path: Path;
  readonly explained: Explained;
}

function explain(issue: z.core.$ZodIssue, context: Context): readonly PlacedExplanation[] {
  const { schema, input } = context;
  const { fields, value } = lookUp(schema, input, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fields ?? {});
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      explained: explainUnknownKey(key, known, ownerOf(issue.path, value, context.owner)),
    }));
  }
  if (value === undefined && isMisspelled(issue.path, context)) return [];
  return [{ path: issue.path, explained: explainIssue(issue, value) }];
}

/** A missing key that stands there under a wrong name is reported once, at that name. */
function isMisspelled(path: Path, { schema, input, issues }: Context): boolean {
  const parent = path.slice(0, -1);
  const known = Object.keys(lookUp(schema, input, parent).fields ?? {});
  return issues.some(
    (issue) =>
      issue.code === 'unrecognized_keys' &&
      issue.path.join() === parent.join() &&
      issue.keys.some((key) => suggest(key, known) === path.at(-1)),
  );
}

function ownerOf(path: Path, value: unknown, owner: string): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return owner;
  const type = (value as { type?: unknown } | undefined)?.type;
  if (key === 'questions' && typeof type === 'string') return `A ${type} question`;
  return typeof path.at(-1) === 'number' ? `An item of \`${key}\`` : `\`${key}\``;
}

/** Where the value at `path` stands, or the nearest thing that holds it. */
export function locate(yaml: YamlText | undefined, path: Path): Position {
  if (yaml === undefined) return { line: 1, column: 1 };
  let node: unknown = yaml.document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined) break;
    offset = startOf(next) ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return placeOf(yaml.lines, offset);
}

function startOf(node: unknown): number | undefined {
  const at = isPair(node) ? (node.key as Node | null) : (node as Node | null | undefined);
  return at?.range?.[0];
}
