/** Fonts inside the page: only the faces that its style names and its text needs. */
import { keptFor } from '../core/kept-for.js';
import type { FontFace } from '../model/assets.js';

/** `@font-face` rules with the fonts as data, for what `css` and `text` use. */
export function fontFaces(fonts: readonly FontFace[], css: string, text: string): string {
  const points = new Set([...new Set(text)].map((character) => character.codePointAt(0) ?? 0));
  return fonts
    .filter(({ family }) => css.includes(family))
    .filter(({ weight }) => weight === 400 || new RegExp(`\\b${weight}\\b`).test(css))
    .filter(({ style }) => style === 'normal' || css.includes('italic'))
    .filter((face) => covers(face, points))
    .map((face) => ruleOf(face))
    .join('\n');
}

const ruleOf = keptFor(rule);

function rule({ family, weight, style, unicodeRange, data }: FontFace): string {
  const source = `data:font/woff2;base64,${Buffer.from(data).toString('base64')}`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;unicode-range:${unicodeRange};src:url(${source}) format("woff2")}`;
}

/** Whether the CSS `unicode-range` of a face holds one of the code points. */
function covers(face: FontFace, points: ReadonlySet<number>): boolean {
  const ranges = rangesOf(face);
  for (const point of points) {
    if (ranges.some(({ from, to }) => from <= point && point <= to)) return true;
  }
  return false;
}

const rangesOf = keptFor(({ unicodeRange }: FontFace) =>
  unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    return {
      from: parseInt(from.replaceAll('?', '0'), 16),
      to: parseInt(to.replaceAll('?', 'F'), 16),
    };
  }),
);
