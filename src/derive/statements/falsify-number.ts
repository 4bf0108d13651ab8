/** Other numbers in the place of the article's, near enough to be believed and plainly different. */
import type { Statement } from '../analysis/analysis.js';
import type { Falsified } from './falsify.js';

const amount =
  /(?<![\w,.:/–-])([$£€]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?! ?(?:a\.m|p\.m)|[\w/:–-]|[.,]\d)( ?%| percent| per cent)?/g;
/** After these a number is a name: `Route 9`, `Chapter 4`, `COVID 19`. */
const labels =
  /(?:\p{Lu}[\p{L}-]*|\b[Nn]o\.|[Nn]umber|[Nn]ew|[Pp]age|[Aa]ge|[Aa]ged|grade|version|#) $/u;
const monthBefore =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $/;

export function falsifyNumbers(statement: Statement): Falsified[] {
  return [...falsifyNumberWords(statement), ...falsifyDigits(statement)];
}

const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three scientists` becomes `five scientists`; `the two sides` stays. */
function falsifyNumberWords({ text, tokens }: Statement): Falsified[] {
  return tokens.flatMap((token, at): Falsified[] => {
    const size = numberWords.indexOf(token.text.toLowerCase());
    const next = tokens[at + 1];
    const before = tokens[at - 1]?.text ?? '';
    if (size < 0 || next?.pos !== 'NOUN' || !/s$|^(?:people|men|women|children)$/.test(next.text))
      return [];
    if (
      /^(?:the|these|those|his|her|its|their|of|or|and|to|between|other|all|last|first|past)$/i.test(
        before,
      )
    )
      return [];
    const to = numberWords[size < 5 ? size + 2 : size - 3] ?? '';
    const by = at === 0 ? to.replace(/^./, (letter) => letter.toUpperCase()) : to;
    const made = text.slice(0, token.start) + by + text.slice(token.end);
    return [{ kind: 'number', from: token.text, to: by, text: made }];
  });
}

function falsifyDigits(statement: Statement): Falsified[] {
  return [...statement.text.matchAll(amount)].flatMap((match): Falsified[] => {
    const [, sign = '', digits = '', percent = ''] = match;
    const before = statement.text.slice(0, match.index);
    const age =
      /, $/.test(before) && /^,/.test(statement.text.slice(match.index + match[0].length));
    if (age || /[$£€] $/.test(before)) return [];
    const year = isYear(digits, sign + percent);
    if (!year && (labels.test(before) || monthBefore.test(before))) return [];
    const others = year ? otherYears(Number(digits)) : otherAmounts(digits, percent !== '');
    return others.slice(0, 1).map((other) => {
      const to = sign + other + percent;
      const after = statement.text.slice(match.index + match[0].length);
      return { kind: year ? 'year' : 'number', from: match[0], to, text: before + to + after };
    });
  });
}

const isYear = (digits: string, marks: string) =>
  marks === '' && /^(?:1[5-9]|20)\d\d$/.test(digits);

const otherYears = (year: number) => [year - 4, year - 7, year - 11].map(String);

/** The same number of decimals and the same grouping; shares stay under 100. */
export function otherAmounts(digits: string, share: boolean): string[] {
  const value = Number(digits.replaceAll(',', ''));
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  if (!Number.isFinite(value) || value <= 1) return [];
  const factors = share && value > 50 ? [0.55, 0.8, 0.35] : [2, 0.5, 3];
  return factors
    .map((factor) => value * factor)
    .map((other) => rounded(other, value, decimals))
    .filter((other) => other > 0 && other !== value && (!share || other < 100))
    .map((other) => written(other, digits.includes(','), decimals))
    .filter((other, at, all) => all.indexOf(other) === at);
}

/** As round as the number it stands for. */
function rounded(other: number, value: number, decimals: number): number {
  if (decimals > 0) return Number(other.toFixed(decimals));
  const unit = [1000, 100, 50, 10, 5].find((step) => value % step === 0 && other >= step) ?? 1;
  return Math.round(other / unit) * unit;
}

function written(value: number, grouped: boolean, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return grouped ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : fixed;
}
