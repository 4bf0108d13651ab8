/** Whatever a lesson holds, its file gives it back. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { parseLesson } from './parse-lesson.js';
import { stringifyLesson } from './stringify-lesson.js';
import { updateLesson } from './update-lesson.js';

const list = '../shared/corpus/hostile/lists/blns.json';
const naughty = [
  'yes',
  'No',
  'null',
  '~',
  'true',
  '0x1F',
  '1_000',
  '1e3',
  '.inf',
  '2015-09-25',
  '12:30',
  '007',
  'a: b',
  'a #b',
  '# a',
  '- a',
  '? a',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  '[a]',
  '{a: b}',
  '|',
  '>',
  "it's",
  '"quoted"',
  `"both" and it's`,
  'ends in colon:',
  '---',
  '...',
  '<<',
  '=',
  '____',
  'two\nlines',
  '  indented\nmore\n  less',
  'a\n\n\nb',
  'tab\tinside',
  'cr\rhere',
  'a\u0000b',
  'a\u0085b',
  'a\u2028b',
  'a\uFEFFb',
  '\u202Eright to left',
  'עברית',
  '日本語',
  '👩‍🏫',
  'e\u0301',
  '\uD800',
  `${'long words '.repeat(30)}: # end`,
  `double  spaces  ${'in a long text '.repeat(12)}`,
  'x'.repeat(300),
  `derived:\n  digest: "${'0'.repeat(64)}"\n`,
];
const words = fc.oneof(
  fc.constantFrom(...naughty),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.lorem(),
);

/** Every lesson the schema allows: whatever is added to the format is tested with it. */
function arbitrary(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional)
    return fc.option(arbitrary(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodDefault)
    return fc.option(arbitrary(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    return fc.record(
      Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, arbitrary(inner)])),
    );
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitrary(schema.element), { minLength: 3, maxLength: 4 });
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map(arbitrary));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 20 });
  if (schema instanceof z.ZodURL) return fc.webUrl();
  return words.filter((text) => z.safeParse(schema, text).success);
}

const slug = fc.constantFrom('a', 'river-rise-2');
const lessons = (arbitrary(lessonSchema.omit({ slug: true })) as fc.Arbitrary<object>)
  .chain((lesson) => slug.map((name) => ({ ...lesson, slug: name })))
  .filter((lesson) => lessonSchema.safeParse(lesson).success)
  .map((lesson) => lessonSchema.parse(dropUndefined(lesson)));

const dropUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const withoutDigest = (lesson: Lesson | undefined) =>
  lesson?.derived ? { ...lesson, derived: { ...lesson.derived, digest: '' } } : lesson;

const write = (lesson: Lesson) => stringifyLesson(lesson, { schema: './lesson.schema.json' });
const read = (text: string) => {
  const { value, diagnostics } = parseLesson(text, { file: 'a.yaml' });
  expect(diagnostics).toEqual([]);
  return value?.lesson;
};

describe('a lesson', () => {
  it('of any shape comes back from its file as it was', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        expect(withoutDigest(read(write(lesson)))).toEqual(withoutDigest(lesson));
      }),
      { numRuns: 60 },
    );
  });

  it('that was read and is written again keeps its file byte for byte', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        const text = write(lesson);
        const again = read(text);
        expect(again && write(again)).toBe(text);
        expect(again && updateLesson(text, again)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('that replaces any other in its file is what the file says afterwards', () => {
    fc.assert(
      fc.property(lessons, lessons, (before, after) => {
        expect(withoutDigest(read(updateLesson(write(before), after)))).toEqual(
          withoutDigest(after),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.skipIf(!existsSync(list))('holds each of the naughty strings', () => {
    const strings = (JSON.parse(readFileSync(list, 'utf8')) as string[]).filter((text) =>
      text.trim(),
    );
    const lesson = lessonSchema.parse({
      lessonpress: 1,
      slug: 'naughty',
      title: 'Naughty',
      source: { title: 'Strings' },
      article: strings.map((text, index) => ({ id: `p${index}`, text })),
      questions: strings.map((text, index) => ({
        id: `q${index}`,
        type: 'choice',
        stem: `${text} ${'and on '.repeat(20)}`,
        options: [{ text, correct: true }, { text: `${text}\n${text}` }],
      })),
    });
    expect(strings.length).toBeGreaterThan(400);
    expect(read(write(lesson))).toEqual(lesson);
  });
});
