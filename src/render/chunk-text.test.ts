import { describe, expect, it } from 'vitest';
import { chunkText } from './chunk-text.js';

const paragraph = (at: number, length: number) => ({
  id: `p${at}`,
  kind: 'paragraph' as const,
  text: `${'word '.repeat(length / 5 - 1)}end.`,
});
const heading = { id: 'h1', kind: 'heading' as const, text: 'A section' };
const numbers = (lengths: readonly (number | typeof heading)[]) => {
  const article = lengths.map((one, at) => (typeof one === 'number' ? paragraph(at, one) : one));
  return chunkText(article, 760, 'en').map(({ parts }) => parts.map(({ number }) => number));
};

describe('the text on slides', () => {
  it('leaves no short paragraph alone at the end where others can share its slide', () => {
    expect(numbers([300, 250, 80])).toEqual([[1, 2, 3]]);
    expect(numbers([180, 600, 150, 140, 180, 150, 480, 70])).toEqual([
      [1],
      [2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  it('sets a line with the paragraph beside it, a little smaller, rather than alone', () => {
    expect(numbers([100, 700, 700])).toEqual([[1, 2], [3]]);
    expect(numbers([200, 700, 700])).toEqual([[1], [2], [3]]);
  });

  it('begins a section on a slide of its own where as many slides hold the text', () => {
    expect(numbers([200, heading, 200, 300])).toEqual([[1], [2, 3]]);
  });

  it('takes no more slides than it has to', () => {
    expect(numbers([700, 650, 10])).toEqual([[1], [2, 3]]);
    expect(numbers([])).toEqual([]);
  });
});
