/** Fonts inside the page: only the faces that its style names and its text needs. */
import { keptFor, keptForText } from '../core/kept-for.js';
import type { FontFace } from '../model/assets.js';

/** `@font-face` rules with the fonts as data, for what `css` and `text` use. */
export function fontFaces(fonts: readonly FontFace[], css: string, text: string): string {
  const points = pointsIn(text);
  return namedBy(fonts)(css)
    .filter((face) => covers(face, points))
    .map((face) => ruleOf(face))
    .join('\n');
}

const styles = 20;

const namedBy = keptFor((fonts: readonly FontFace[]) =>
  keptForText(
    (css) =>
      fonts
        .filter(({ family }) => css.includes(family))
        .filter(({ weight }) => weight === 400 || new RegExp(`\\b${weight}\\b`).test(css))
        .filter(({ style }) => style === 'normal' || css.includes('italic')),
    styles,
  ),
);

/** Letters of ASCII, of which nearly all text is, are not made strings of their own. */
function pointsIn(text: string): ReadonlySet<number> {
  const points = new Set<number>();
  const seen = new Uint8Array(0x80);
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (point >= seen.length) points.add(point);
    else seen[point] = 1;
  }
  for (const [point, isThere] of seen.entries()) if (isThere === 1) points.add(point);
  return points;
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
