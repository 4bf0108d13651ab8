/** A lesson as a person would write it: what goes without saying is left out. */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { itemSchema, fieldsFor, type Plain, type PlainMap } from './walk-schema.js';

/**
 * `value` without what equals its default and without `undefined`; keys in the schema's order.
 * `keep` names keys that are written all the same.
 */
export function pruneDefaults(
  schema: z.core.$ZodType,
  value: Plain,
  keep: ReadonlySet<string> = new Set(),
): Plain {
  if (Array.isArray(value)) {
    const inner = itemSchema(schema);
    const items = value as readonly Plain[];
    return inner ? items.map((item) => pruneDefaults(inner, item, keep)) : items;
  }
  const fields = fieldsFor(schema, value);
  if (fields === undefined) return value;
  const map = value as PlainMap;
  const pruned: Record<string, Plain> = {};
  for (const [key, inner] of Object.entries(fields)) {
    const item = map[key];
    if (item === undefined || (!keep.has(key) && isDefault(inner, item))) continue;
    pruned[key] = pruneDefaults(inner, item, keep);
  }
  return pruned;
}

function isDefault(schema: unknown, value: Plain): boolean {
  return schema instanceof z.ZodDefault && isDeepStrictEqual(schema.def.defaultValue, value);
}
