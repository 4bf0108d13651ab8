import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { formatString } from '../../test/format-string.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { exportFormats } from './export-formats.js';

const carried = async (lesson: Lesson) => {
  const { value, diagnostics } = await exportFormats(lesson, ['gift'], {});
  return { text: Buffer.from(value[0]?.bytes ?? '').toString(), diagnostics };
};
const read = async (lesson: Lesson): Promise<readonly GIFTQuestion[]> =>
  parse((await carried(lesson)).text);

interface Text {
  readonly format: string;
  readonly text: string;
}
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** As Moodle shows it; the parser folds spaces. */
const shown = ({ format, text }: Text) =>
  plain(
    format === 'html' ? text.replace(/&(#?\w+);/g, (_, name: string) => entities[name]!) : text,
  );
const signs: Record<string, string> = {
  '&&092;': '\\',
  '&&058;': ':',
  '&&035;': '#',
  '&&061;': '=',
  '&&123;': '{',
  '&&125;': '}',
  '&&126;': '~',
  '&&010': ' ',
};
/** The parser leaves its placeholders in the right side of a match. */
const decoded = (text: string) => plain(text.replace(/&&(?:010|\d{3};)/g, (sign) => signs[sign]!));

type Of<Type> = Extract<GIFTQuestion, { type: Type }>;
const one = <Type extends GIFTQuestion['type']>(
  questions: readonly GIFTQuestion[],
  type: Type,
  at = 0,
) => questions.filter((question) => question.type === type)[at] as Of<Type>;

describe('writeGift', () => {
  it('is read as the question types that the lesson has, after the article', async () => {
    expect((await read(everyTypeLesson())).map(({ type }) => type)).toEqual([
      ...['Category', 'Description', 'MC', 'MC', 'TF', 'MC', 'MC', 'MC', 'Short', 'Essay'],
      ...['Matching', 'Matching'],
    ]);
  });

  it('keeps keys, weights, feedback for every option, and passages', async () => {
    const questions = await read(everyTypeLesson());
    const choice = one(questions, 'MC');
    expect(choice.choices.map(({ isCorrect }) => isCorrect)).toEqual([false, true, false]);
    expect(choice.choices[0]?.feedback?.text).toBe('Both countries intended to go on spying.');
    expect(choice.globalFeedback?.text).toContain('¶ 4: “The line mattered');
    expect(one(questions, 'MC', 1).choices.map(({ weight }) => weight)).toEqual([50, -50, 50, -50]);
    expect(one(questions, 'Short').stem.text).toBe('In July 2017 the two presidents met in _____.');
    expect(one(questions, 'TF')).toMatchObject({ isTrue: false });
    expect(one(questions, 'Short').choices.map(({ text }) => text.text)).toEqual([
      'Hamburg',
      'Hambourg, Állemagne',
    ]);
    expect(one(questions, 'Essay').globalFeedback?.text).toContain('Model answer: The treaties');
    expect(one(questions, 'Matching').matchPairs.at(-1)).toEqual({
      subquestion: { format: 'plain', text: '' },
      subanswer: 'A state visit to Moscow',
    });
    const places = one(questions, 'Matching', 1).matchPairs;
    expect(places.find(({ subanswer }) => subanswer === '2')?.subquestion.text).toBe(
      'The understanding with China',
    );
  });

  it('says what is lost', async () => {
    const { diagnostics } = await carried(everyTypeLesson());
    expect(diagnostics[0]?.message).toBe(
      'GIFT: 1 two-part question made into two (question 5), 1 ordering question made into a matching one (question 9), 1 written answer to mark by hand (question 7), 1 written answer taken only in the spellings listed (question 6), 4 questions without their own points (questions 2, 7 to 9), 1 hint dropped (question 1).',
    );
  });

  it('brings every text back unharmed, whatever stands in it', async () => {
    const types = (await read(everyTypeLesson())).map(({ type }) => type);
    const check = async (text: string) => {
      const lesson = rewrittenLesson((old) => (old.includes('____') ? `${text} ____` : text));
      const questions = await read(lesson);
      const expected = plain(stored(text));
      const broken = expected.replace(/&&(?=\d)/g, '& &');
      expect(questions.map(({ type }) => type)).toEqual(types);
      const choice = one(questions, 'MC');
      expect(shown(choice.stem)).toBe(expected);
      for (const { text: option, feedback } of choice.choices) {
        expect(shown(option)).toBe(expected);
        expect(shown(feedback!)).toBe(expected);
      }
      const [spelling] = one(questions, 'Short').choices;
      const pattern = shown(spelling!.text);
      expect(pattern.replaceAll('-*>', '->').replaceAll('\\*', '*')).toBe(broken);
      const [pair] = one(questions, 'Matching').matchPairs;
      expect(shown(pair!.subquestion)).toBe(expected);
      const right = decoded(pair!.subanswer);
      expect([expected, broken]).toContain(plain(formatString(right)));
      expect(shown(one(questions, 'Essay').globalFeedback!)).toContain(`Model answer: ${expected}`);
    };
    for (const text of nastyTexts) await check(text.trim());
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 60, seed: 1 });
  });

  it('gives no file where the lesson has no questions, and says so', async () => {
    const { value, diagnostics } = await exportFormats(
      everyTypeLesson({ questions: [] }),
      ['gift'],
      {},
    );
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'export/nothing-to-carry' }]);
  });
});
