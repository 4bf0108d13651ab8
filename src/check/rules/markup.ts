/** A warning where a text holds markup: everything in a lesson is shown as it stands. */
import { when, type Path, type Remark, type Rule, type Whole } from '../rule.js';
import { shorten } from '../text/fold-text.js';

const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['an HTML tag', /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i],
  ['an HTML entity', /&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});/i],
  ['Markdown', /\*\*[^*\s][^*]*\*\*|!?\[[^\]]+\]\([^)]+\)|^#{1,6}\s|`[^`]+`/m],
  [
    'a TeX formula',
    /\\(?:frac|sqrt|sum|int|begin|text|times|cdot|alpha|beta|pi|left|right|mathrm|ce)\b|\$\$[^$]+\$\$|\\[([]|\$[^$\s][^$]*[\\^_{}][^$]*\$/,
  ],
  ['a spreadsheet formula', /^=\s*[A-Z]{2,}\(/i],
];

/** Copied from the article, where such marks may belong. */
const copied = new Set(['article', 'source', 'derived', 'quote', 'sentence', 'sentences', 'waive']);

export const markup: Rule<Whole> = {
  code: 'check/markup',
  severity: 'warning',
  find: ({ lesson }) =>
    textsIn(lesson, []).flatMap(({ text, path }): readonly Remark[] => {
      const [name] = patterns.find(([, pattern]) => pattern.test(text)) ?? [];
      return name === undefined
        ? []
        : [
            {
              path,
              message: `"${shorten(text, 40)}" holds ${name}, and texts are shown to students as they stand, marks and all.`,
              hint: 'Write it in plain words and characters, such as x², ½ or °C.',
            },
          ];
    }),
};

/** Word processors turn the mark that opens; the one that closes stays straight. */
export const curlyQuote: Rule<Whole> = {
  code: 'check/curly-quote',
  severity: 'warning',
  find: ({ lesson }) =>
    [...textsIn(lesson, []), ...textsIn(lesson.source, ['source'])].flatMap(({ text, path }) =>
      when(/^“[^”]*"$/.test(text), () => ({
        path,
        message: `"${shorten(text, 40)}" begins with a curly quotation mark and ends with a straight one, and both are shown.`,
        hint: 'Write both as ", or leave them out where the text has no colon.',
      })),
    ),
};

interface Text {
  readonly text: string;
  readonly path: Path;
}

function textsIn(value: unknown, path: Path): readonly Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value).filter(([key]) => !copied.has(key));
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
