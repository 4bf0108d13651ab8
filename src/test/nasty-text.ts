/** Texts that end a string, a tag, a cell or a question where something is not escaped. */
import fc from 'fast-check';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';

export const nastyTexts: readonly string[] = [
  `</script><script>alert(1)</script>`,
  `]]></text><x y='"'>&amp;&lt;&#39; &nope; <!-- --!> <?php ?> %s`,
  `=1+1`,
  `=HYPERLINK("http://example.org","x")`,
  `+1 -1 @SUM(A1) |cmd`,
  `{~=#}: \\{ \\\\ \\~ \\n ::a:: // $CATEGORY: x ####`,
  `[html]<b>bold</b>`,
  `%100%half %-50% [x] ->  -> &&058; &&092;`,
  '`${alert(1)}` \\u0022 \' " \\" ` <!--',
  `a,b;c\td"e""f`,
  `line one\nline two\r\nline three\u2028four`,
  `שלום \u202eעולם\u202c العربية 中文 😀 👩‍👩‍👧 é`,
  `\u0007bell \u0000null \ufffe \ud800 lone`,
  `* ? _____ ____ [[1]] {{c1::x}} #1 :: <q> {#} $$x$$ \\(x\\)`,
];

const pieces = [
  ...Array.from('\\~=#{}:<>&"\'`$[]()*_%,;|/-+@!?.\t '),
  ...['->', '::', '//', '####', '\n', '\r\n', ']]>', '</', '<!--', '&amp;', '&&058;', '${', '\\n'],
  ...['[html]', '%50%', 'TRUE', '😀', 'é', 'ا', '中', '\u2028', '\u0001', 'a', 'B', '1', ' word '],
];

/** A text as a lesson may hold it: not empty, no space at either end. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

// What names another part of the lesson, or one of a set of words, stays.
const fixed = new Set([
  'id',
  'type',
  'slug',
  'language',
  'objective',
  'bloom',
  'paragraph',
  'kind',
]);
const whole = ['questions', 'vocabulary', 'article', 'title'] as const;

/** The quiz with every type of question, each text of it put through `change`. */
export function rewrittenLesson(change: (text: string) => string): Lesson {
  const lesson = everyTypeLesson();
  const parts = Object.fromEntries(whole.map((key) => [key, rewrite(lesson[key], change)]));
  return lessonSchema.parse({ ...lesson, ...parts });
}

function rewrite(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => rewrite(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      fixed.has(key) ? inner : rewrite(inner, change),
    ]),
  );
}

/** What every format makes of such a text: line ends alike, U+FFFD for what XML cannot hold. */
export function stored(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
