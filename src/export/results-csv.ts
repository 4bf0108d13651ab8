/** The results as a table for a spreadsheet or a gradebook (RFC 4180, UTF-8 with a mark for Excel). */
import type { ClassResults, StudentResult } from '../model/class-results.js';

type Cell = string | number;

export function resultsCsv({ students, items, points }: ClassResults): string {
  const heads = [
    ...['Name', 'Class', 'Form', 'Points', 'Of', 'Percent', 'To mark', 'Counts', 'Note', 'File'],
    ...items.map((item) => `Q${item.number} (${item.points})`),
    ...items.map((item) => `Q${item.number} answer`),
  ];
  const rows = students.map((student) => toRow(student, points));
  return `\ufeff${[heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** Points and percent stay empty where a person still has to judge: what is not known is no nought. */
function toRow(student: StudentResult, all: number): readonly Cell[] {
  const {
    name,
    class: group,
    form = '',
    points,
    toMark,
    isCounted,
    note = '',
    file,
    marks,
  } = student;
  const isOpen = toMark > 0 || all === 0;
  return [
    ...[name, group, form],
    points,
    all,
    isOpen ? '' : Math.round((1000 * points) / all) / 10,
    toMark,
    isCounted ? 'yes' : 'no',
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
