import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { exportFormats } from './export-formats.js';

const lists = ['question', 'answer', 'subquestion', 'hint'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => lists.includes(name),
});

/** As Moodle's importer walks the file: it trims what it reads. */
async function read(lesson: Lesson) {
  const { value, diagnostics } = await exportFormats(lesson, ['moodle'], {});
  const xml = Buffer.from(value[0]!.bytes).toString();
  expect(XMLValidator.validate(xml)).toBe(true);
  const questions: any[] = parser.parse(xml).quiz.question;
  const of = (type: string, at = 0) => questions.filter((one) => one.type === type)[at];
  return { xml, questions, of, told: diagnostics[0]?.message };
}

describe('writeMoodle', () => {
  it('gives each question a type that Moodle itself has, behind the article', async () => {
    const { questions, of } = await read(everyTypeLesson());
    expect(questions.map(({ type }) => type)).toEqual([
      ...['category', 'description', 'multichoice', 'multichoice', 'truefalse', 'multichoice'],
      ...['multichoice', 'multichoice', 'shortanswer', 'essay', 'matching', 'ordering'],
    ]);
    expect(of('category').category.text).toBe('A Hotline Is Not a Handshake');
    expect(of('description').questiontext.text).toContain('<p><b>1</b> In September 2015');
    expect(of('description').questiontext.text).toContain('https://example.org/opinion/hotline');
  });

  it('keeps keys, points, feedback, hints and whether to shuffle', async () => {
    const { of } = await read(everyTypeLesson());
    const choice = of('multichoice');
    expect(choice).toMatchObject({ single: 'true', shuffleanswers: 'true', defaultgrade: '1' });
    expect(choice.answer.map((answer: any) => answer.fraction)).toEqual(['0', '100', '0']);
    expect(choice.answer[0].feedback.text).toBe('Both countries intended to go on spying.');
    expect(choice.hint[0].text).toBe('Look for what each capital wanted at the time.');
    const several = of('multichoice', 1);
    expect(several).toMatchObject({ single: 'false', defaultgrade: '2' });
    expect(several.answer.map((answer: any) => answer.fraction)).toEqual([
      '50',
      '-50',
      '50',
      '-50',
    ]);
    const [yes, no] = of('truefalse').answer;
    expect([yes.text, yes.fraction, no.text, no.fraction]).toEqual(['true', '0', 'false', '100']);
    expect(of('shortanswer').questiontext.text).toBe(
      'In July 2017 the two presidents met in _____.',
    );
    expect(of('essay')).toMatchObject({ responsefieldlines: '4', defaultgrade: '2' });
    expect(of('essay').graderinfo.text).toContain('A full answer names: Missiles can be counted');
    expect(of('matching').subquestion.at(-1)).toMatchObject({
      text: '',
      answer: [{ text: 'A state visit to Moscow' }],
    });
    expect(of('ordering').answer.map((answer: any) => [answer.fraction, answer.text])).toEqual([
      ['1', 'The Cuban missile crisis'],
      ['2', 'The understanding with China'],
      ['3', 'The meeting in Hamburg'],
    ]);
  });

  it('does not shuffle options that stand in an order of their own', async () => {
    const [choice] = everyTypeLesson().questions;
    const options = [{ text: '1962' }, { text: '2014', correct: true as const }, { text: '2017' }];
    const { of } = await read(everyTypeLesson({ questions: [{ ...choice, options } as never] }));
    expect(of('multichoice').shuffleanswers).toBe('false');
  });

  it('says what is lost', async () => {
    expect((await read(everyTypeLesson())).told).toBe(
      'Moodle XML: 1 two-part question made into two (question 5), 1 written answer to mark by hand (question 7), 1 written answer taken only in the spellings listed (question 6).',
    );
  });

  it('brings every text back unharmed, whatever stands in it', async () => {
    const types = (await read(everyTypeLesson())).questions.map(({ type }) => type);
    const check = async (text: string) => {
      const { questions, of } = await read(rewrittenLesson(() => text));
      const expected = stored(text);
      expect(questions.map(({ type }) => type)).toEqual(types);
      const choice = of('multichoice');
      const same = (value: string) => {
        expect(value.trim()).toBe(expected.trim());
      };
      same(choice.questiontext.text);
      for (const answer of choice.answer) [answer.text, answer.feedback.text].forEach(same);
      same(choice.hint[0].text);
      const [{ text: left, answer }] = of('matching').subquestion;
      [left, answer[0].text, of('ordering').answer[0].text].forEach(same);
      same(of('shortanswer').answer[0].text.replaceAll('\\*', '*'));
      expect(of('essay').graderinfo.text).toContain(`Model answer: ${expected}`);
    };
    for (const text of nastyTexts) await check(text.trim());
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 60 });
  });
});
