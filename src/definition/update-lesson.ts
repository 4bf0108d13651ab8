/** Writes a changed lesson into its file and leaves a teacher's comments, order and blank lines. */
import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  Scalar,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { KitError } from '../core/problem.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { isEdited } from './is-edited.js';
import { chooseBlocks, printOptions, writeOptions } from './lesson-layout.js';
import { nameOf } from './name-of.js';
import { normaliseLesson } from './normalise-lesson.js';
import { pruneDefaults } from './prune-defaults.js';
import { readDefinition } from './read-definition.js';
import { seal } from './seal.js';
import {
  isPlainMap,
  fieldsFor,
  itemSchema,
  type Fields,
  type Plain,
  type PlainMap,
} from './walk-schema.js';

/**
 * The text byte for byte where `lesson` is what it says already (`derived.digest` apart). A file that was
 * not edited does not count as edited afterwards. Throws `KitError` where `text` is no lesson.
 */
export function updateLesson(text: string, lesson: Lesson): string {
  const { definition, diagnostics } = readDefinition(text, lessonSchema, {
    file: '',
    owner: 'A lesson',
  });
  const document = definition?.yaml?.document;
  if (definition === undefined || document === undefined) throw unreadable(diagnostics[0]?.message);
  const old = normaliseLesson(definition.value);
  const fresh = normaliseLesson(lesson);
  if (isDeepStrictEqual(old, fresh)) return text;
  document.setSchema('1.2', writeOptions);
  const editor = { document };
  document.contents = mergeNode(
    editor,
    lessonSchema,
    document.contents,
    old,
    fresh,
  ) as typeof document.contents;
  const updated = document.toString(printOptions);
  return isEdited(text) ? updated : seal(updated);
}

interface Editor {
  readonly document: Document;
}

function unreadable(why = 'it is empty'): KitError {
  return new KitError({
    code: 'definition/not-a-lesson',
    message: `The lesson cannot be updated, because its file cannot be read: ${why}`,
    hint: 'Run `lessonpress check` on the file and mend what it names.',
  });
}

function mergeNode(
  editor: Editor,
  schema: z.core.$ZodType,
  node: Node | null,
  old: Plain | undefined,
  fresh: Plain,
): Node | null {
  if (node !== null && isDeepStrictEqual(old, fresh)) return node;
  if (isMap(node) && isPlainMap(old) && isPlainMap(fresh)) {
    const fields = fieldsFor(schema, fresh);
    if (fields) return mergeMap(editor, fields, node, old, fresh);
  }
  const inner = itemSchema(schema);
  if (inner && isSeq(node) && Array.isArray(old) && Array.isArray(fresh)) {
    return mergeSeq(editor, inner, node, old as Plain[], fresh as Plain[]);
  }
  return replace(editor, node, pruneDefaults(schema, fresh));
}

function mergeMap(
  editor: Editor,
  fields: Fields,
  node: YAMLMap,
  old: PlainMap,
  fresh: PlainMap,
): YAMLMap {
  const order = Object.keys(fields);
  for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const [before, after, schema] = [old[key], fresh[key], fields[key]];
    if (isDeepStrictEqual(before, after)) continue;
    if (after === undefined || schema === undefined) {
      node.delete(key);
      continue;
    }
    const pair = pairOf(node, key);
    const present = isNode(pair?.value) ? pair.value : null;
    const value = mergeNode(editor, schema, present, before, after);
    if (pair) pair.value = value;
    else insertInOrder(node, new Pair(editor.document.createNode(key), value), order);
  }
  return node;
}

function pairOf(node: YAMLMap, key: string): Pair | undefined {
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Behind the nearest key that comes before it in the schema. */
function insertInOrder(node: YAMLMap, pair: Pair, order: readonly string[]): void {
  const rank = ({ key }: Pair) => order.indexOf(String(isScalar(key) ? key.value : key));
  const before = node.items.findLastIndex((other) => rank(other) < rank(pair));
  node.items.splice(before + 1, 0, pair);
}

function mergeSeq(
  editor: Editor,
  schema: z.core.$ZodType,
  node: YAMLSeq,
  old: readonly Plain[],
  fresh: readonly Plain[],
): YAMLSeq {
  const partners = matchItems(old, fresh);
  node.items = fresh.map((item, index) => {
    const partner = partners[index] ?? -1;
    const present = node.items[partner];
    const merged = mergeNode(editor, schema, isNode(present) ? present : null, old[partner], item);
    const spaced = node.items.some((other) => isMap(other) && other.spaceBefore);
    if (partner < 0 && index > 0 && spaced && merged) merged.spaceBefore = true;
    return merged;
  });
  return node;
}

/** For each new item the index of the old one that it continues: the same item, or one of its name. */
function matchItems(
  old: readonly Plain[],
  fresh: readonly Plain[],
): readonly (number | undefined)[] {
  const free = new Set(old.keys());
  const claim = (fits: (item: Plain, index: number) => boolean) => {
    const found = [...free].find((index) => fits(old[index] ?? null, index));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = fresh.map((item) => claim((other) => isDeepStrictEqual(other, item)));
  const named = same.map((found, index) => {
    const name = nameOf(fresh[index] ?? null);
    return found ?? claim((other) => nameOf(other) === name);
  });
  return named.map((found, index) => found ?? claim((_, other) => other === index));
}

/** A new node in the place of an old one, with the comments that stood there. */
function replace({ document }: Editor, node: Node | null, value: Plain): Node {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    node.value = value;
    delete node.source;
    if (node.type === Scalar.PLAIN) chooseBlocks(node);
    return node;
  }
  const fresh = document.createNode(value, { aliasDuplicateObjects: false });
  chooseBlocks(fresh);
  if (node?.commentBefore) fresh.commentBefore = node.commentBefore;
  if (node?.comment) fresh.comment = node.comment;
  if (node?.spaceBefore) fresh.spaceBefore = true;
  return fresh;
}
