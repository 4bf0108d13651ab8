import { describe, expect, it } from 'vitest';
import { settlePdf } from './pdf-bytes.js';

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

  it('numbers the ids of table headers anew and keeps their order and references', () => {
    const one = '/Names [(node00000017) 1 0 R (node00000031) 2 0 R] /Headers [(node00000031)]';
    const two = '/Names [(node00000015) 1 0 R (node00000030) 2 0 R] /Headers [(node00000030)]';
    expect(settle(one)).toBe(settle(two));
    expect(settle(one)).toBe(
      '/Names [(node00000001) 1 0 R (node00000002) 2 0 R] /Headers [(node00000002)]',
    );
  });

  it('takes a fixed moment for a date that cannot be read', () => {
    const text = "/ModDate (D:20261122213902+00'00')";
    expect(settle(text, 'last spring')).toBe("/ModDate (D:19700101000000+00'00')");
  });
});
