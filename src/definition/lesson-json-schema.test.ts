/** What an editor with YAML support says of a lesson. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { lessonJsonSchema } from './lesson-json-schema.js';

const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(
  lessonJsonSchema(),
);
const question = { id: 'q1', type: 'true-false', stem: 'It rose.', answer: true };
const lesson = {
  lessonpress: 1,
  slug: 'a-river',
  title: 'A river',
  source: { title: 'Water' },
  article: [{ id: 'p1', text: 'The river rose.' }],
  questions: [question],
};

describe('the JSON Schema', () => {
  it('stands in lesson.schema.json (node scripts/write-schema.mjs writes it)', () => {
    const file = new URL('../../lesson.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(lessonJsonSchema());
  });

  it('describes every key that a teacher may wonder about', () => {
    expect(JSON.stringify(lessonJsonSchema())).toContain('Stands at the key only');
    expect(lessonJsonSchema()).not.toHaveProperty('$id');
  });

  it('accepts a lesson with its defaults left out', () => {
    expect(validate(lesson)).toBe(true);
  });

  it.each([
    ['without an article', { ...lesson, article: [] }],
    ['with a misspelled key', { ...lesson, quesions: [] }],
    [
      'with a question of no known type',
      { ...lesson, questions: [{ ...question, type: 'essay' }] },
    ],
    [
      'with a question without an answer',
      { ...lesson, questions: [{ ...question, answer: undefined }] },
    ],
    [
      'with an empty option',
      {
        ...lesson,
        questions: [{ id: 'q', type: 'choice', stem: 's', options: [{ text: '' }, { text: 'a' }] }],
      },
    ],
    ['with a name that is no folder', { ...lesson, slug: '../a' }],
    ['of another version', { ...lesson, lessonpress: 2 }],
  ])('rejects a lesson %s', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});
