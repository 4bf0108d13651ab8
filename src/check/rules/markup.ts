/** A warning where a text holds markup: everything in a lesson is shown as it stands. */
import { keptFor } from '../../core/kept-for.js';
import type { Lesson } from '../../model/lesson.js';
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
    textsOf(lesson).flatMap(({ text, path }): readonly Remark[] => {
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
    [...textsOf(lesson), ...textsIn(lesson.source, ['source'])].flatMap(({ text, path }) =>
      when(/^“[^”]*"$/.test(text), () => ({
        path,
        message: `"${shorten(text, 40)}" begins with a curly quotation mark and ends with a straight one, and both are shown.`,
        hint: 'Write both as ", or leave them out where the text has no colon.',
      })),
    ),
};

/** A quotation of several paragraphs opens in each of them and closes in the last. */
export const openQuotation: Rule<Whole> = {
  code: 'check/open-quotation',
  severity: 'warning',
  find: ({ lesson: { article } }) =>
    article.flatMap(({ id, text, kind }, index) => {
      const goesOn = /^["“]/.test(article[index + 1]?.text ?? '');
      const at = kind === 'heading' ? undefined : openMark(text, goesOn);
      return at === undefined
        ? []
        : [
            {
              path: ['article', index, 'text'],
              message: `A quotation mark of ${id} is never closed: ${shorten(text.slice(at), 40)} Nobody can tell where the quotation ends, so nothing behind it is asked about.`,
              hint: 'Close it where the quotation ends, as the page of the article has it, or take it out.',
            },
          ];
    }),
};

/** Where it stands. `“` closes what `„` opens, and `12"` are inches. */
function openMark(text: string, goesOn: boolean): number | undefined {
  if (text.includes('„')) return undefined;
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    if (open !== undefined && mark === '“') return open;
    if (open !== undefined) open = undefined;
    else if (mark === '“' || (mark === '"' && !/\d/.test(text[index - 1] ?? ''))) open = index;
  }
  return goesOn ? undefined : open;
}

interface Text {
  readonly text: string;
  readonly path: Path;
}

const textsOf = keptFor((lesson: Lesson) => textsIn(lesson, []));

function textsIn(value: unknown, path: Path): readonly Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value).filter(([key]) => !copied.has(key));
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
