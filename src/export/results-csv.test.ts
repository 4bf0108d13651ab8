import { expect, it } from 'vitest';
import type { StudentResult } from '../model/class-results.js';
import { resultsCsv } from './results-csv.js';

const student = (changes: Partial<StudentResult>): StudentResult => ({
  file: 'a.json',
  name: 'Ada',
  class: '8b',
  points: 1,
  toMark: 0,
  notHeld: 0,
  marks: [{ answer: 'red', points: 1 }],
  isCounted: true,
  ...changes,
});
const csv = (...students: readonly StudentResult[]) => csvIn('en', students);
const csvIn = (language: string, students: readonly StudentResult[]) => {
  const item = { number: 1, stem: '', points: 1, marked: 1, answers: [], advice: [] };
  const items = [item];
  const results = { language, title: 'Bus', points: 3, students, items, refused: [] };
  return resultsCsv(results).split('\r\n');
};

it('has a line a student after the heads', () => {
  expect(csv(student({}))).toEqual([
    '\ufeff"Name","Class","Form","Points","Of","Percent","To mark","Counts","Note","File","Q1 (1)","Q1 answer"',
    '"Ada","8b","",1,3,33.3,0,"yes","","a.json",1,"red"',
    '',
  ]);
});

it('speaks the language of the lesson', () => {
  const [heads, row] = csvIn('de', [student({ isCounted: false })]);
  expect(heads).toContain('"Name","Klasse","Fassung","Punkte"');
  expect(heads).toContain('"F1 (1)","F1 Antwort"');
  expect(row).toContain('"nein"');
});

it('leaves points and percent empty where a person has to judge', () => {
  const open = student({ toMark: 1, points: 0, marks: [{ answer: 'my words' }] });
  expect(csv(open)[1]).toBe('"Ada","8b","",0,3,"",1,"yes","","a.json","","my words"');
  const notHeld = student({ notHeld: 1, points: 0, marks: [{ answer: '' }] });
  expect(csv(notHeld)[1]).toBe('"Ada","8b","",0,3,"",0,"yes","","a.json","",""');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '=HYPERLINK("http://x","y")'])(
  'makes no formula of the name %j',
  (name) => {
    const quoted = name.replace(/"/g, '""');
    expect(csv(student({ name }))[1]).toMatch(new RegExp(`^"'${escape(quoted)}",`));
  },
);

it('keeps quotes, commas and line ends inside their cell', () => {
  expect(csv(student({ name: 'A "B", C' }))[1]).toMatch(/^"A ""B"", C",/);
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
