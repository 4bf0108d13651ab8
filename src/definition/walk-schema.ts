/** Finds what the format knows about a place in a definition. */
import * as z from 'zod';

/** A value as YAML gives it. */
export type Plain = null | string | number | boolean | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain | undefined;
}

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema without the wrappers that say whether a value may be left out. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

export type Fields = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The keys that `value` may have: of a union, those of the branch that its discriminator names.
 * `undefined` where the schema is not one of objects.
 */
export function fieldsFor(schema: z.core.$ZodType, value: unknown): Fields | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (!(inner instanceof z.ZodDiscriminatedUnion) || !isPlainMap(value)) return undefined;
  const { discriminator, options } = inner.def;
  return options
    .map(unwrap)
    .filter((option) => option instanceof z.ZodObject)
    .map((option) => option.shape as Fields)
    .find((fields) => {
      const name = fields[discriminator];
      return name instanceof z.ZodLiteral && name.values.has(value[discriminator] as string);
    });
}

export function itemSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The keys that the value at `path` may have, and that value. */
export function lookUp(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): { readonly fields: Fields | undefined; readonly value: unknown } {
  let here: z.core.$ZodType | undefined = schema;
  let found = value;
  for (const step of path) {
    here = here && childSchema(here, found, step);
    found = childValue(found, step);
  }
  return { fields: here && fieldsFor(here, found), value: found };
}

function childSchema(
  schema: z.core.$ZodType,
  value: unknown,
  step: PropertyKey,
): z.core.$ZodType | undefined {
  return typeof step === 'number' ? itemSchema(schema) : fieldsFor(schema, value)?.[String(step)];
}

function childValue(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isPlainMap(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}
