import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { messageLanguages } from '../messages/messages.js';
import type { ClassResults } from '../model/class-results.js';
import type { TemplateSet } from '../model/template-set.js';
import { renderReport } from './render-report.js';

const path = 'templates/class-report.md.hbs';
const templates: TemplateSet = {
  documents: { 'class-report': { path, text: readFileSync(path, 'utf8') } },
  partials: {},
  themes: {},
};
const names = Array.from({ length: 14 }, (_, at) => `S${at}`);
const student = {
  ...{ file: 'a.json', name: '', class: '8b', form: 'A', points: 0.5, toMark: 1, notHeld: 0 },
  ...{ marks: [], isCounted: false },
};
const results = (language: string): ClassResults => ({
  language,
  title: 'Bus',
  points: 2,
  mean: 0.456,
  students: [student],
  items: [
    {
      ...{ number: 1, stem: 'Où?', points: 2, marked: 12, difficulty: 0.25, discrimination: -0.5 },
      advice: ['!'],
      answers: [
        { text: 'a', status: 'key', names },
        { text: 'b', status: 'wrong', names },
        { text: 'c', status: 'to-mark', names: ['S1'] },
      ],
    },
    { number: 2, stem: 'Wo?', points: 0, marked: 0, advice: [], answers: [] },
  ],
  refused: [{ file: 'b.txt', line: 3, message: '?', hint: '?' }],
});
const reportIn = (language: string) => {
  const { value, diagnostics } = renderReport(results(language), {
    ...{ slug: 'bus', date: '2026-01-01T00:00:00.000Z', templates },
  });
  expect(diagnostics).toEqual([]);
  return value;
};

it.each(messageLanguages.filter((language) => language !== 'en'))(
  'leaves no English and no gap in a report in %s',
  (language) => {
    const { documents } = reportIn(language);
    const [{ title, markdown } = { title: '', markdown: '' }] = documents;
    const shown = `${title} ${markdown.replace(/<[^>]*>/g, ' ')}`;
    const long = Object.values<string | object>(en.report).flatMap((message) =>
      typeof message === 'string' && /[a-z] [a-z]/.test(message) ? [message] : [],
    );
    expect(long.filter((message) => shown.includes(message.split('{')[0] ?? ''))).toEqual([]);
    expect(shown).not.toMatch(/\{\w+\}|Class report|Students|Difficulty/);
  },
);

it('writes figures as the language does', () => {
  const figures = (language: string) => reportIn(language).documents[0]?.markdown ?? '';
  expect(figures('en')).toMatch(/on average 46%[^]*<b>25%<\/b>[^]*<b>−0\.50<\/b>/);
  expect(figures('de')).toMatch(/im Mittel 46\s%[^]*<b>25\s%<\/b>[^]*<b>−0,50<\/b>/);
});

it('runs from right to left in Arabic', () => {
  expect(reportIn('ar')).toMatchObject({ language: 'ar', direction: 'rtl' });
});

it('names twelve who chose a wrong answer and says how many more there are', () => {
  const { markdown = '' } = reportIn('en').documents[0] ?? {};
  expect(markdown).toContain('\u2068S11\u2069 and 2 more</td>');
  expect(markdown).not.toContain('S12');
});
