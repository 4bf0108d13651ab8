import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { formatString } from '../../test/format-string.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { readXml, type XmlElement } from '../../test/read-xml.js';
import { exportFormats } from './export-formats.js';

async function read(lesson: Lesson) {
  const { value, diagnostics } = await exportFormats(lesson, ['moodle'], {});
  const questions = readXml(value[0]!.bytes).all('question');
  const of = (type: string, at = 0) =>
    questions.filter(({ attributes }) => attributes.type === type)[at]!;
  const types = questions.map(({ attributes }) => attributes.type);
  return { questions, types, of, told: diagnostics[0]?.message };
}

const textOf = (element: XmlElement, ...names: readonly string[]) =>
  element.at(...names, 'text').text;
const fractions = (question: XmlElement) =>
  question.all('answer').map(({ attributes }) => attributes.fraction);

describe('writeMoodle', () => {
  it('gives each question a type that Moodle itself has, behind the article', async () => {
    const { types, of } = await read(everyTypeLesson());
    expect(types).toEqual([
      ...['category', 'description', 'multichoice', 'multichoice', 'truefalse', 'multichoice'],
      ...['multichoice', 'multichoice', 'shortanswer', 'essay', 'matching', 'ordering'],
    ]);
    expect(textOf(of('category'), 'category')).toBe('A Hotline Is Not a Handshake');
    const article = textOf(of('description'), 'questiontext');
    expect(article).toContain('<p><b>1</b> In September 2015');
    expect(article).toContain('https://example.org/opinion/hotline');
  });

  it('keeps keys, points, feedback, hints and whether to shuffle', async () => {
    const { of } = await read(everyTypeLesson());
    const choice = of('multichoice');
    const flags = ['single', 'shuffleanswers', 'defaultgrade'] as const;
    expect(flags.map((name) => choice.at(name).text)).toEqual(['true', 'true', '1']);
    expect(fractions(choice)).toEqual(['0', '100', '0']);
    expect(textOf(choice, 'answer', 'feedback')).toBe('Both countries intended to go on spying.');
    expect(textOf(choice, 'hint')).toBe('Look for what each capital wanted at the time.');
    expect(textOf(choice, 'generalfeedback')).toContain('¶ 4: “The line mattered');
    const several = of('multichoice', 1);
    expect(flags.map((name) => several.at(name).text)).toEqual(['false', 'true', '2']);
    expect(fractions(several)).toEqual(['50', '-50', '50', '-50']);
  });

  it('keeps what is judged, written, matched and put in order', async () => {
    const { of } = await read(everyTypeLesson());
    expect(of('truefalse').at('penalty').text).toBe('1');
    const verdicts = of('truefalse').all('answer');
    expect(verdicts.map((one) => textOf(one))).toEqual(['true', 'false']);
    expect(fractions(of('truefalse'))).toEqual(['0', '100']);
    expect(textOf(of('shortanswer'), 'questiontext')).toBe(
      'In July 2017 the two presidents met in _____.',
    );
    expect(of('essay').at('responsefieldlines').text).toBe('4');
    expect(textOf(of('essay'), 'graderinfo')).toContain('A full answer: Missiles can');
    const rows = of('matching').all('subquestion');
    expect(rows.map((row) => [textOf(row), textOf(row, 'answer')]).at(-1)).toEqual([
      '',
      'A state visit to Moscow',
    ]);
    const things = of('ordering').all('answer');
    expect(things.map((thing) => [thing.attributes.fraction, textOf(thing)])).toEqual([
      ['1', 'The Cuban missile crisis'],
      ['2', 'The understanding with China'],
      ['3', 'The meeting in Hamburg'],
    ]);
  });

  it('asks for evidence and offers a beginning in the language of the lesson', async () => {
    const { of } = await read(everyTypeLesson({ language: 'de' }));
    const [stemOfB, essay] = [of('multichoice', 4), of('essay')].map((one) =>
      textOf(one, 'questiontext'),
    );
    expect(stemOfB).toContain('Teil B.');
    expect(stemOfB).toContain('Welcher Satz des Artikels stützt deine Antwort am besten?');
    expect(essay).toContain('So kannst du anfangen: „The treaties worked because …“');
  });

  it('does not shuffle options that stand in an order of their own', async () => {
    const [choice] = everyTypeLesson().questions;
    const options = [{ text: '1962' }, { text: '2014', correct: true as const }, { text: '2017' }];
    const { of } = await read(everyTypeLesson({ questions: [{ ...choice, options } as never] }));
    expect(of('multichoice').at('shuffleanswers').text).toBe('false');
  });

  it('says what is lost', async () => {
    expect((await read(everyTypeLesson())).told).toBe(
      'Moodle XML: 1 two-part question made into two (question 5), 1 written answer to mark by hand (question 7), 1 written answer taken only in the spellings listed (question 6).',
    );
  });

  it('gives no hint to a written answer, for which the importer of Moodle reads none', async () => {
    const questions = everyTypeLesson().questions.map((one) => ({ ...one, hint: 'Look.' }));
    const { of, told } = await read(everyTypeLesson({ questions }));
    expect(of('essay').all('hint')).toEqual([]);
    expect(of('ordering').all('hint')).toHaveLength(1);
    expect(told).toContain('1 hint dropped (question 7)');
  });

  it('brings every text back unharmed, whatever stands in it', async () => {
    const { types } = await read(everyTypeLesson());
    const check = async (text: string) => {
      const found = await read(rewrittenLesson(() => text));
      const { of } = found;
      const expected = stored(text);
      expect(found.types).toEqual(types);
      const choice = of('multichoice');
      const texts = [
        textOf(choice, 'questiontext'),
        textOf(choice, 'answer'),
        textOf(choice, 'answer', 'feedback'),
        textOf(choice, 'hint'),
        textOf(of('matching'), 'subquestion'),
        formatString(textOf(of('matching'), 'subquestion', 'answer')),
        textOf(of('ordering'), 'answer'),
        textOf(of('shortanswer'), 'answer').replaceAll('\\*', '*'),
      ];
      for (const one of texts) expect(one).toBe(expected);
      expect(textOf(of('essay'), 'graderinfo')).toContain(`Model answer: ${expected}`);
    };
    for (const text of nastyTexts) await check(text.trim());
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 60, seed: 1 });
  });
});
