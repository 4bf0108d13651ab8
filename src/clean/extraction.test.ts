/** How much of the reference text of real pages is found, beside Readability alone. */
import { existsSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../io/wink-tagger.js';
import { cleanItem } from './clean-item.js';
import { parseFragment, parsePage } from './dom.js';

const corpus = '../shared/corpus/readability';

interface Score {
  readonly name: string;
  /** Against all words of the reference. */
  readonly ours: number;
  readonly alone: number;
  /** Against the reference without the tables, code and captions that a lesson leaves out. */
  readonly prose: number;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOfHtml(html: string, leaveOut = ''): string[] {
  const apart = html.replace(
    /<(?=\/?(?:p|div|li|br|h\d|td|th|tr|dt|dd|pre|figure|blockquote)\b)/giu,
    ' <',
  );
  const { body } = parseFragment(apart);
  if (leaveOut) for (const element of body.querySelectorAll(leaveOut)) element.remove();
  return words(body.textContent ?? '');
}

/** F1 over words as a bag: order is that of the page for both. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const times = left.get(word) ?? 0;
    if (times > 0) hits += 1;
    left.set(word, times - 1);
  }
  return (2 * hits) / Math.max(1, found.length + expected.length);
}

function readTable(): { name: string; language: string; isArticle: boolean }[] {
  const [head, ...rows] = readFileSync(`${corpus}/TABLE.tsv`, 'utf8').trim().split('\n');
  const columns = head!.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (column: string): string => cells[columns.indexOf(column)]!;
    return {
      name: cell('name'),
      language: cell('lang'),
      isArticle: cell('article_en_250_3000') === '1',
    };
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function report(scores: readonly Score[]): string {
  const line = (name: string, ...cells: number[]): string =>
    `${name.padEnd(36)}${cells.map((cell) => cell.toFixed(3).padStart(9)).join('')}`;
  const worst = [...scores].sort((a, b) => a.prose - b.prose).slice(0, 10);
  return [
    `${''.padEnd(36)}${'prose'.padStart(9)}${'all'.padStart(9)}${'alone'.padStart(9)}`,
    line(
      `median of ${scores.length}`,
      median(scores.map(({ prose }) => prose)),
      median(scores.map(({ ours }) => ours)),
      median(scores.map(({ alone }) => alone)),
    ),
    ...worst.map(({ name, prose, ours, alone }) => line(name, prose, ours, alone)),
    '',
  ].join('\n');
}

describe.skipIf(!existsSync(corpus))('extraction from real pages', () => {
  const tagger = createTagger();
  const scores = new Map<string, Score>();
  const pages = existsSync(corpus) ? readTable() : [];

  it.each(pages)('$name: comes out as an article in its language', ({ name, language }) => {
    const source = readFileSync(`${corpus}/${name}/source.html`, 'utf8');
    const reference = readFileSync(`${corpus}/${name}/expected.html`, 'utf8');
    const item = {
      id: name,
      title: '',
      body: { kind: 'page', content: source },
      excerpt: false,
    } as const;
    const { value } = cleanItem(item, {}, { tagger });
    const found = words(value.paragraphs.map(({ text }) => text).join(' '));
    const alone = new Readability(parsePage(source)).parse()?.content ?? '';
    scores.set(name, {
      name,
      ours: f1(found, wordsOfHtml(reference)),
      prose: f1(found, wordsOfHtml(reference, 'table,pre,figure,figcaption,aside')),
      alone: f1(wordsOfHtml(alone), wordsOfHtml(reference)),
    });
    for (const paragraph of value.paragraphs) {
      expect(paragraph.text).toBe(paragraph.sentences.map(({ text }) => text).join(' '));
    }
    if (language !== 'la') expect(value.language).toMatch(new RegExp(`^${language}`, 'u'));
  });

  it('finds as much as was measured', () => {
    const articles = pages
      .filter(({ isArticle }) => isArticle)
      .map(({ name }) => scores.get(name)!);
    process.stdout.write(`\nAll pages\n${report([...scores.values()])}`);
    process.stdout.write(`\nEnglish articles\n${report(articles)}`);
    // The floors are the figures measured, rounded down. What is lost of the worst pages was read:
    // author notes, credits, links to other articles, and a layout table that is read through.
    expect(median(articles.map(({ prose }) => prose))).toBeGreaterThan(0.995);
    expect(median([...scores.values()].map(({ prose }) => prose))).toBeGreaterThan(0.99);
    expect(Math.min(...articles.map(({ prose }) => prose))).toBeGreaterThan(0.84);
  });
});
