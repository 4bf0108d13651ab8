import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { readAnki } from '../../test/read-anki.js';
import { exportFormats } from './export-formats.js';

const sources = { date: '2018-03-12T00:00:00.000Z' };

async function read(lesson: Lesson) {
  const { value, diagnostics } = await exportFormats(lesson, ['anki'], sources);
  return { ...(await readAnki(value[0]!.bytes)), told: diagnostics[0]?.message };
}

const shown = (html: string | undefined) => {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html?.replace(/<br>|<\/div>/g, '\n') ?? ''}</body></html>`,
  );
  const known = ':not(html, head, body, b, span, div, hr)';
  expect(document.querySelectorAll(known)).toHaveLength(0);
  return document.body.textContent;
};

describe('writeAnki', () => {
  it('gives two cards for each word: from the word in its sentence, and from its meaning', async () => {
    const { deck, cards } = await read(everyTypeLesson());
    expect(deck).toBe('A Hotline Is Not a Handshake');
    expect(cards.map(({ ord }) => ord)).toEqual([0, 1, 0, 1, 0, 1]);
    const [word, meaning] = cards.filter(({ fields }) => fields['Word'] === 'sanction');
    expect(shown(word?.front)).toBe(
      'sanction\nnoun\nBeijing wanted to avoid those sanctions in the weeks before a state visit.\n',
    );
    expect(word?.front).toContain('those <b>sanctions</b> in');
    expect(shown(word?.back)).toContain(
      'a punishment that one country puts on another, such as a stop to trade\nThe league put a sanction on the team that cheated.\n',
    );
    expect(shown(meaning?.front)).toContain('wanted to avoid those _____ in the weeks');
    expect(shown(meaning?.front)).not.toContain('sanction');
    expect(shown(meaning?.back)).toMatch(/^sanction$/m);
    expect(shown(meaning?.back)).toContain('https://example.org/opinion/hotline');
  });

  it('leaves no gap where the sentence would still hold the word', async () => {
    const [entry] = everyTypeLesson().vocabulary;
    const of = async (sentence: string) => {
      const vocabulary = [{ ...entry!, word: 'rule', sentence }];
      return (await read(everyTypeLesson({ vocabulary }))).cards[1]!.fields['Gap'];
    };
    expect(await of('A rule is a rule.')).toBe('');
    expect(await of('No one wants it.')).toBe('');
    expect(await of('Rules help.')).toBe('<b>_____</b> help.');
  });

  it('names notes alike however they were edited, so that a new import changes them', async () => {
    const lesson = everyTypeLesson();
    const vocabulary = lesson.vocabulary.map((entry) => ({ ...entry, sentence: 'Another one.' }));
    const names = async (one: Lesson) =>
      (await read(one)).rowsOf('notes').map(({ guid, id, mid }) => [guid, id, mid]);
    const before = await names(lesson);
    expect(await names({ ...lesson, vocabulary })).toEqual(before);
    expect((await names({ ...lesson, vocabulary: vocabulary.slice(1) })).length).toBe(2);
    expect(before).toEqual(
      expect.arrayContaining(await names({ ...lesson, vocabulary: vocabulary.slice(1) })),
    );
    const [first] = vocabulary;
    const twice = await names({ ...lesson, vocabulary: [first!, first!] });
    expect(new Set(twice.map(([guid]) => guid)).size).toBe(2);
  });

  it('holds new cards only, dated by the lesson, under its slug as a tag', async () => {
    const { cards, rowsOf, look, fieldCount } = await read(everyTypeLesson());
    const notes = rowsOf('notes');
    const seconds = Date.parse(sources.date) / 1000;
    for (const { id, mod, tags, csum } of notes) {
      expect([mod, tags, typeof csum]).toEqual([seconds, ' every-type ', 'number']);
      expect(Math.floor(Number(id) / 86_400_000)).toBe(seconds / 86_400);
    }
    for (const { type, queue, reps, nid } of rowsOf('cards')) {
      expect([type, queue, reps]).toEqual([0, 0, 0]);
      expect(notes.map(({ id }) => id)).toContain(nid);
    }
    expect(cards.map(({ due }) => due).sort()).toEqual([1, 1, 2, 2, 3, 3]);
    expect(rowsOf('revlog')).toEqual([]);
    expect(fieldCount).toBe(7);
    expect(look).toContain('.card.nightMode');
  });

  it('is the same, byte for byte, for the same lesson', async () => {
    const bytes = async () => {
      const { value } = await exportFormats(everyTypeLesson(), ['anki'], sources);
      return Buffer.from(value[0]!.bytes).toString('base64');
    };
    expect(await bytes()).toBe(await bytes());
  });

  it('leaves out words without a definition, and says so', async () => {
    const { told } = await read(everyTypeLesson());
    expect(told).toBe('Anki: 1 word left out because it has no definition.');
  });

  it('brings every text back unharmed, and nothing in it works as a tag, sound, formula or gap', async () => {
    const check = async (text: string) => {
      const { cards } = await read(rewrittenLesson(() => text));
      const expected = stored(text);
      expect(cards).toHaveLength(6);
      for (const { ord, front, back } of cards) {
        expect(shown(front).startsWith(`${expected}\n`)).toBe(true);
        expect(shown(back).startsWith(shown(front))).toBe(true);
        expect(
          shown(back).slice(shown(front).length).startsWith(`${expected}\n`),
          String(ord),
        ).toBe(true);
        expect(front + back).not.toMatch(/\[sound:|\[latex|\[\$|\{\{|\\[([]/);
      }
    };
    for (const text of nastyTexts) await check(text.trim());
    await check('[sound:x.mp3] [latex]x[/latex] {{c1::gap}} \\(x\\) \\[y\\]');
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 30, seed: 1 });
  });
});
