import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { exportFormats } from './export-formats.js';

/** As the manual says: lines that begin with # first, then fields between tabs, shown as HTML. */
async function notesOf(lesson: Lesson) {
  const { value, diagnostics } = await exportFormats(lesson, ['anki'], {});
  const text = Buffer.from(value[0]?.bytes ?? '').toString();
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  const body = text.split('\n').slice(head.length).join('\n');
  const book = read(body, { type: 'string', raw: true, FS: '\t' });
  const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  const notes = rows.map(([name, front, back, tags]) => ({ name, front, back, tags }));
  return { head, notes, told: diagnostics[0]?.message };
}

const shown = (html: string | undefined) => {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html?.replaceAll('<br>', '\n') ?? ''}</body></html>`,
  );
  expect(document.querySelectorAll(':not(html, head, body, b, i, small, span)')).toHaveLength(0);
  return document.body.textContent;
};

describe('writeAnki', () => {
  it('gives a note for each word, with the sentence in front and the meaning behind', async () => {
    const lesson = everyTypeLesson();
    const { head, notes } = await notesOf(lesson);
    expect(head).toEqual([
      ...['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#tags column:4'],
      '#deck:A Hotline Is Not a Handshake',
    ]);
    expect(notes).toHaveLength(3);
    expect(shown(notes[1]?.front)).toBe(
      'sanction noun\n“Beijing wanted to avoid those sanctions in the weeks before a state visit.”',
    );
    expect(shown(notes[1]?.back)).toContain(
      'a punishment that one country puts on another, such as a stop to trade\nThe league put a sanction on the team that cheated.\n',
    );
    expect(notes[1]?.tags).toBe('every-type');
  });

  it('names a note alike however its texts were edited, so that a new import changes it', async () => {
    const lesson = everyTypeLesson();
    const edited = lesson.vocabulary.map((entry) => ({ ...entry, sentence: 'Another one.' }));
    const names = async (one: Lesson) => (await notesOf(one)).notes.map(({ name }) => name);
    const before = await names(lesson);
    expect(await names({ ...lesson, vocabulary: edited })).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });

  it('leaves out words without a definition, and says so', async () => {
    const { told } = await notesOf(everyTypeLesson());
    expect(told).toBe('Anki: 1 word left out because it has no definition.');
  });

  it('brings every text back unharmed, and nothing in it works as a tag, sound, formula or gap', async () => {
    const check = async (text: string) => {
      const { head, notes } = await notesOf(rewrittenLesson(() => text));
      const expected = stored(text);
      expect([head.length, notes.length]).toEqual([6, 3]);
      for (const { front = '', back = '' } of notes) {
        expect(shown(front).startsWith(expected)).toBe(true);
        expect(shown(back).startsWith(`${expected}\n`)).toBe(true);
        expect(front + back).not.toMatch(/\[sound:|\[latex|\[\$|\{\{|\\[([]/);
      }
    };
    for (const text of nastyTexts) await check(text.trim());
    await check('[sound:x.mp3] [latex]x[/latex] {{c1::gap}} \\(x\\) \\[y\\]');
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 60, seed: 1 });
  });
});
