/** Each rule with a lesson that breaks it, and with one that only looks as if it did. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../core/catalogue.js';
import { lessonSchema, type LessonInput } from '../model/lesson.js';
import { checkLesson } from './check-lesson.js';
import { answerCases } from './fixtures/answer-cases.js';
import { asking, choice, found, lesson, options, waive } from './fixtures/bridge.js';
import { lessonCases } from './fixtures/lesson-cases.js';
import { optionCases } from './fixtures/option-cases.js';
import { stemCases } from './fixtures/stem-cases.js';

const cases = { ...answerCases, ...optionCases, ...stemCases, ...lessonCases };
const notesOn = (input: LessonInput) => checkLesson(lessonSchema.parse(input)).diagnostics;

describe.each(Object.entries(cases))('%s', (code, { breaks, keeps, at }) => {
  it('is reported where it is broken, with what to do, and not where it is kept', () => {
    const note = notesOn(breaks).find((each) => each.code === code);
    expect(note?.where?.path?.join('.')).toBe(at);
    expect(note?.message).toMatch(/^["A-Z0-9].*\.?["”]?$/s);
    expect(note?.hint).toMatch(/\.$/);
    expect(notesOn(keeps).filter((each) => each.code === code && each.severity !== 'info')).toEqual(
      [],
    );
  });
});

it('every rule of the catalogue is shown here', () => {
  const rules = Object.keys(catalogue).filter((code) => code.startsWith('check/'));
  expect(Object.keys(cases).sort()).toEqual(rules.sort());
});

describe('checkLesson', () => {
  it('passes a lesson with warnings on, and stops one with an error', () => {
    const warned = lessonSchema.parse(asking(choice(options('a', 'b'))));
    expect(checkLesson(warned).value?.lesson).toBe(warned);
    expect(checkLesson(lessonSchema.parse(cases['check/no-key']?.breaks)).value).toBeUndefined();
  });

  it('silences a warning that the question or the lesson waives, and no other', () => {
    const short = choice(options('a', 'b'));
    const codes = (input: LessonInput) => notesOn(input).map(({ code }) => code);
    expect(codes(asking(short))).toContain('check/option-count');
    expect(codes(asking({ ...short, waive: waive('check/option-count') }))).not.toContain(
      'check/option-count',
    );
    expect(codes({ ...asking(short), waive: waive('check/option-count') })).not.toContain(
      'check/option-count',
    );
    expect(
      codes(
        asking(
          { ...short, waive: waive('check/option-count') },
          choice({ id: 'q2', ...options('c', 'd') }),
        ),
      ),
    ).toContain('check/option-count');
  });

  it('says where a quotation stands that is given the wrong paragraph', () => {
    const note = notesOn(asking(choice({ evidence: [{ ...found, paragraph: 'p3' }] })))[0];
    expect(note?.hint).toBe('It stands in p1: write `paragraph: p1`.');
  });

  it('asks English questions of English lessons only', () => {
    const input = asking(
      choice({
        stem: 'Which of these is not an',
        ...options('Never usually all of the above', 'b', 'c'),
      }),
    );
    const english = /stem|grammar|absolute|vague|above|opposite/;
    expect(notesOn(input).some(({ code }) => english.test(code))).toBe(true);
    expect(notesOn({ ...input, language: 'de' }).filter(({ code }) => english.test(code))).toEqual(
      [],
    );
  });

  it.each(['xx', 'English', 'en_US', 'de DE'])('warns of %j, which tags no language', (tag) => {
    expect(notesOn({ ...asking(choice()), language: tag })).toMatchObject([
      { code: 'check/language', severity: 'warning', where: { path: ['language'] } },
    ]);
  });

  it.each(['es', 'zh-Hans', 'pt-BR', 'gsw', 'sr-Latn-RS'])('takes %s for a language', (tag) => {
    expect(notesOn({ ...asking(choice()), language: tag })).toEqual([]);
  });

  it.each([
    '$\\frac{1}{2}$',
    '**bold**',
    '[a](http://a.example)',
    '&amp;',
    '=SUM(A1)',
    '<script>',
    '`x`',
  ])('warns of %s in a field', (text) => {
    const input = lesson({ summary: text, waive: waive('check/no-questions') });
    expect(notesOn(input).map(({ code }) => code)).toEqual(['check/markup']);
  });

  it('looks for the words of a definition or a relation in no article', () => {
    const meaning = (stem: string) =>
      notesOn(
        asking(
          choice({
            stem,
            ...options('a thin line where something is broken', 'a place to rest', 'a loud noise'),
            evidence: [found],
            strategy: 'vocabulary-in-context',
          }),
        ),
      ).map(({ code }) => code);
    expect(meaning('What does “crack” mean here?')).not.toContain('check/key-coverage');
    expect(meaning('How does it relate to the sentence before?')).not.toContain(
      'check/key-coverage',
    );
    expect(meaning('Which could take the place of “crack”?')).not.toContain('check/key-coverage');
    expect(meaning('What did the engineers find?')).toContain('check/key-coverage');
  });

  it('blames no stem for the words that it quotes', () => {
    const input = asking(
      choice({
        stem: 'Which sentence answers “The council should do the best it can, and should do it now”?',
      }),
    );
    const source = { ...input.source, genre: 'opinion' as const };
    expect(notesOn({ ...input, source }).map(({ code }) => code)).not.toContain(
      'check/opinion-as-fact',
    );
  });
});
