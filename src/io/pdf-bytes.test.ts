import { describe, expect, it } from 'vitest';
import { settlePdf, writeTitles } from './pdf-bytes.js';

const pdf = (text: string) => Buffer.from(text, 'latin1');
const settle = (text: string, date = '2024-05-06') =>
  Buffer.from(settlePdf(pdf(text), date)).toString('latin1');

describe('settlePdf', () => {
  it('sets both dates and moves no byte', () => {
    const text = `\xff\x00<</CreationDate (D:20261122213901+00'00')\n/ModDate (D:20261122213902+05'30')>>`;
    const settled = settle(text);
    expect(settled).toBe(
      `\xff\x00<</CreationDate (D:20240506000000+00'00')\n/ModDate (D:20240506000000+00'00')>>`,
    );
    expect(settled).toHaveLength(text.length);
  });

  it('numbers the ids of table headers as they come, whatever order they had', () => {
    const one =
      '/ID (node00000017) /ID (node00000031) /Limits [(node00000017) (node00000031)] /Names [(node00000017) 4 0 R (node00000031) 12 0 R]';
    const two =
      '/ID (node00000030) /ID (node00000015) /Limits [(node00000015) (node00000030)] /Names [(node00000015) 12 0 R (node00000030) 4 0 R]';
    expect(settle(one)).toBe(
      '/ID (node00000001) /ID (node00000002) /Limits [(node00000001) (node00000002)] /Names [(node00000001) 4 0 R (node00000002) 12 0 R]',
    );
    expect(settle(two)).toBe(settle(one));
  });

  it('takes a fixed moment for a date that cannot be read', () => {
    const text = "/ModDate (D:20261122213902+00'00')";
    expect(settle(text, 'last spring')).toBe("/ModDate (D:19700101000000+00'00')");
  });
});

describe('writeTitles', () => {
  const wide = (text: string) =>
    `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
  const item = (title: string) =>
    `7 0 obj\n<</Title ${title}\n/Dest [2 0 R /XYZ 1 2 0]>>\nendobj\n`;
  const file = (title: string) =>
    `\xff\n${item(title)}xref\n0 8\ntrailer\n<</Size 8\n/Root 1 0 R>>\nstartxref\n90\n%%EOF\n`;
  const written = (title: string, headings: readonly string[]) =>
    Buffer.from(writeTitles(pdf(file(title)), headings)).toString('latin1');

  it.each([
    ['pieces in the order of the page', wide('2026ورقة المناقشة '), 'ورقة المناقشة 2026'],
    ['lines without the space between', '(A bus \\(late\\)kept)', 'A bus (late) kept'],
  ])('writes a heading anew as it is read, behind the file: %s', (_, title, read) => {
    const before = file(title);
    const after = written(title, ['Other', ` ${read}\n`]);
    expect(after.startsWith(before)).toBe(true);
    const added = after.slice(before.length);
    expect(added.startsWith(item(wide(read)))).toBe(true);
    const table = before.length + item(wide(read)).length;
    expect(added.slice(table - before.length)).toBe(
      `xref\n7 1\n${String(before.length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 8\n/Root 1 0 R\n/Prev 90>>\nstartxref\n${table}\n%%EOF\n`,
    );
  });

  it.each([
    ['is no heading', wide('2026ورقة'), 'ورقة 2025'],
    ['reads right', '(Plain)', 'Plain'],
  ])('leaves a file whose title %s', (_, title, heading) => {
    expect(written(title, [heading])).toBe(file(title));
  });
});
