import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { faultsOfAppsScript } from '../../test/apps-script-faults.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { createFakeForms, type MadeForm } from '../../test/fake-forms.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { exportFormats } from './export-formats.js';

async function scriptOf(lesson: Lesson): Promise<string> {
  const { value } = await exportFormats(lesson, ['google-forms'], {});
  return Buffer.from(value[0]!.bytes).toString();
}

/** Runs the script with nothing around it but the documented services. */
async function formOf(lesson: Lesson): Promise<MadeForm & { readonly told: string | undefined }> {
  const { value, diagnostics } = await exportFormats(lesson, ['google-forms'], {});
  const { form, FormApp, Logger } = createFakeForms();
  const context = createContext(
    { FormApp, Logger },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext(`${Buffer.from(value[0]!.bytes).toString()}\nmakeQuiz();`, context, {
    timeout: 5_000,
  });
  return { ...form, told: diagnostics[0]?.message };
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('writeGoogleForms', () => {
  it('makes a quiz with the article in front and an item for each question', async () => {
    const { title, isQuiz, items, log } = await formOf(everyTypeLesson());
    expect([title, isQuiz]).toEqual(['A Hotline Is Not a Handshake', true]);
    expect(items.map(({ type }) => type)).toEqual([
      ...['SectionHeader', 'MultipleChoice', 'Checkbox', 'MultipleChoice', 'MultipleChoice'],
      ...['MultipleChoice', 'MultipleChoice', 'Text', 'ParagraphText'],
      ...['List', 'List', 'List', 'List', 'List', 'List'],
    ]);
    expect(items[0]?.helpText).toContain('1  In September 2015');
    expect(log).toHaveLength(1);
  });

  it('keeps keys, points, and the reason for every option', async () => {
    const { items } = await formOf(everyTypeLesson());
    const [, choice, boxes, judged] = items;
    expect(choice?.choices).toEqual([
      { value: 'It ended all spying.', isCorrect: false },
      { value: 'Both sides had something to gain.', isCorrect: true },
      { value: 'Inspectors could count tools.', isCorrect: false },
    ]);
    expect(choice?.whenCorrect).toContain('“Both sides had something to gain.”: The author names');
    expect(choice?.whenIncorrect).toContain('“It ended all spying.”: Both countries intended');
    expect(choice?.whenIncorrect).toContain('¶ 4: “The line mattered');
    expect(boxes?.choices?.map(({ isCorrect }) => isCorrect)).toEqual([true, false, true, false]);
    expect(judged?.choices?.map(({ isCorrect }) => isCorrect)).toEqual([false, true]);
    expect(items.reduce((sum, { points = 0 }) => sum + points, 0)).toBe(16);
    expect(items[7]?.feedback).toContain('Hamburg / Hambourg, Állemagne');
    expect(items[9]).toMatchObject({
      title: 'May 2014',
      helpText: 'Match each date with what happened then.',
    });
    expect(items[9]?.choices?.find(({ isCorrect }) => isCorrect)?.value).toBe(
      'Charges against five officers',
    );
    expect(items[12]?.choices?.find(({ isCorrect }) => isCorrect)?.value).toBe(
      'The Cuban missile crisis',
    );
  });

  it('asks Google only for what its services have', async () => {
    const script = await scriptOf(everyTypeLesson());
    expect(faultsOfAppsScript(script)).toEqual([]);
    const wrong = script
      .replace('form.addListItem()', 'form.addMenuItem()')
      .replace('.setPoints(question.points)', ".setPoints('many')");
    expect(faultsOfAppsScript(wrong).join()).toMatch(/addMenuItem.*'string' is not assignable/s);
  });

  it('says what is lost', async () => {
    expect((await formOf(everyTypeLesson())).told).toBe(
      'Google Forms: 1 two-part question made into two (question 5), 1 matching question made into a list to choose from for each pair (question 8), 1 ordering question made into a list to choose from for each place (question 9), 2 written answers to mark by hand (questions 6, 7), 1 question with other points (question 9), 1 hint dropped (question 1).',
    );
  });

  it('brings every text back unharmed, and none of it runs', async () => {
    const check = async (text: string) => {
      const expected = stored(text);
      const { title, items } = await formOf(rewrittenLesson(() => text));
      expect(title).toBe(expected);
      expect(items[1]?.title).toBe(folded(expected));
      expect(items[1]?.choices).toEqual([{ value: folded(expected), isCorrect: true }]);
      expect(items[1]?.whenCorrect).toContain(`: ${expected}`);
      expect(items[9]?.helpText).toBe(expected);
    };
    for (const text of nastyTexts) await check(text.trim());
    await check('"; throw new Error("run"); "');
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 40, seed: 1 });
  });
});
