/** The results as a table for a spreadsheet or a gradebook (RFC 4180, UTF-8 with a mark for Excel). */
import { messagesFor } from '../messages/messages.js';
import { createSay, type Say } from '../messages/say.js';
import type { ClassResults, StudentResult } from '../model/class-results.js';

type Cell = string | number;

export function resultsCsv({ language, students, items, points }: ClassResults): string {
  const { language: spoken, messages } = messagesFor(language);
  const say = createSay<'report'>(messages.report, spoken);
  const heads = [
    ...(['name', 'class', 'form', 'points', 'of', 'percent'] as const).map((key) => say(key)),
    ...(['toMark', 'counts', 'note', 'file'] as const).map((key) => say(key)),
    ...items.map((item) => say('pointsFor', { number: item.number, points: item.points })),
    ...items.map(({ number }) => say('answerTo', { number })),
  ];
  const rows = students.map((student) => toRow(student, points, say));
  return `\ufeff${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Points and percent stay empty where a person still has to judge: what is not known is no nought. */
function toRow(student: StudentResult, all: number, say: Say<'report'>): readonly Cell[] {
  const {
    name,
    class: group,
    form = '',
    points,
    toMark,
    notHeld,
    isCounted,
    note = '',
    file,
    marks,
  } = student;
  const isOpen = toMark + notHeld > 0 || all === 0;
  return [
    ...[name, group, form],
    points,
    all,
    isOpen ? '' : Math.round((1000 * points) / all) / 10,
    toMark,
    say(isCounted ? 'yes' : 'no'),
    note,
    file,
    ...marks.map((mark) => mark.points ?? ''),
    ...marks.map(({ answer }) => answer),
  ];
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const inert =
    /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${inert.replace(/\0/g, '').replace(/"/g, '""')}"`;
}
