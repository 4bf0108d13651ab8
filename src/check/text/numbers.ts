/** Numbers as they are compared: `1,200`, `1200` and, up to twenty, words. */
import { keptForText } from '../../core/kept-for.js';
import { foldText } from './fold-text.js';

const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The digits of a number word; `one` is left out, being a pronoun as often. */
export function wordNumber(word: string): string | undefined {
  const index = names.indexOf(word.toLowerCase());
  return index < 0 || index === 1 ? undefined : String(index);
}

export const numbersIn = keptForText((text): ReadonlySet<string> => {
  const digits = foldText(text).match(/\d+(?:[.,]\d+)*/g) ?? [];
  const words = text.match(/\p{L}+/gu) ?? [];
  return new Set([
    ...digits.map((number) => number.replace(/,(?=\d{3})/g, '')),
    ...words.flatMap((word) => wordNumber(word) ?? []),
  ]);
});

/** The value of an option that is a number with at most a sign and a unit. */
export function numberValue(text: string): number | undefined {
  const found = /^[~$€£¥]?\s*(-?\d+(?:[.,]\d+)*)\s*(%|\p{L}+)?(?:\s\p{L}+){0,2}\.?$/u.exec(
    foldText(text),
  );
  if (!found?.[1]) return undefined;
  const scale = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  const unit = (found[2] ?? '').toLowerCase();
  const factor = Object.hasOwn(scale, unit) ? scale[unit as keyof typeof scale] : 1;
  return Number(found[1].replace(/,(?=\d{3})/g, '').replace(',', '.')) * factor;
}

/** `10 to 20`, `10-20`. */
export function rangeOf(text: string): readonly [number, number] | undefined {
  const found = /^[~$€£¥]?(\d+(?:\.\d+)?)\s*(?:-|to|and)\s*[~$€£¥]?(\d+(?:\.\d+)?)\b/.exec(
    foldText(text),
  );
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}
