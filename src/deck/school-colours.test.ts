import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast, readableOn, textOn } from './school-colours.js';

const colours = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

it('keeps a colour that can be read, and makes any other readable on light and on dark grounds', () => {
  expect(readableOn('#7a1f3d', ['#ffffff'], 4.5)).toBe('#7a1f3d');
  fc.assert(
    fc.property(colours, (colour) => {
      for (const grounds of [
        ['#fcfbf7', '#e6efee'],
        ['#14191c', '#213035'],
      ]) {
        const text = readableOn(colour, grounds, 4.5);
        for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

it('puts black or white on any colour so that it can be read', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(contrast(textOn(colour), colour)).toBeGreaterThan(4.5);
    }),
  );
});
