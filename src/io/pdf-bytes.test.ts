import { describe, expect, it } from 'vitest';
import { orderTitles, settlePdf } from './pdf-bytes.js';

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

describe('orderTitles', () => {
  const title = (text: string) =>
    `<</Title <FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>\xff`;
  const order = (text: string, headings: readonly string[]) =>
    Buffer.from(orderTitles(pdf(text), headings)).toString('latin1');

  it('writes a heading as it is read, and moves no byte', () => {
    const [seen, read] = ['2026ورقة المناقشة ', 'ورقة المناقشة 2026'];
    expect(order(title(seen), ['Other', read])).toBe(title(read));
    expect(order(title(`${seen} `), [` ${read}`])).toBe(title(`${read} `));
  });

  it('leaves what is no heading, or longer than there is room for', () => {
    expect(order(title('2026ورقة'), ['ورقة 2026'])).toBe(title('2026ورقة'));
    expect(order('/Title (Plain)', ['Plain'])).toBe('/Title (Plain)');
  });
});
