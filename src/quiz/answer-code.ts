/**
 * Answers as a short code to copy or to read out, for where no file can be handed in. It holds what
 * was chosen, and whether something was written; not the words. Letters and figures are those of
 * Crockford's base 32 (crockford.com/base32.html), which has no I, L, O or U to be misread.
 */
import { checksum } from './checksum.js';
import { placesOf, type AnswerPlace } from './answer-places.js';
import type { AskedQuestion } from './quiz-data.js';
import type { Answer } from './score-answer.js';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const headLength = 4;
const checkLength = 4;

/** Stands for a written answer that is not in the code. */
export const writtenMark = '…';

/** `digest` is that of the quiz. */
export function toAnswerCode(
  digest: string,
  questions: readonly AskedQuestion[],
  answers: readonly Answer[],
): string {
  const digits = questions.flatMap((question, number) =>
    placesOf(question).map((place, at) => ({
      base: basesOf(place),
      digit: digitOf(place, answers[number]?.[at] ?? ''),
    })),
  );
  const value = digits.reduce((sum, { base, digit }) => sum * base + digit, 0n);
  const body = headOf(digest) + toSigns(value, bodyLength(questions));
  return (body + checkOf(digest, body)).replace(/.{4}(?=.)/g, '$&-');
}

/** The first signs of the code, by which the quiz is known that it belongs to. */
export function headOf(digest: string): string {
  return toSigns(BigInt(`0x${digest.slice(0, 5)}`), headLength);
}

/** The signs alone, as they were meant: O is a nought, I and L are ones. */
export function plainCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}

/** `undefined` where a sign is wrong, or where the code belongs to another quiz. */
export function fromAnswerCode(
  code: string,
  digest: string,
  questions: readonly AskedQuestion[],
): readonly Answer[] | undefined {
  const plain = plainCode(code);
  const body = plain.slice(0, -checkLength);
  const isWhole =
    body.startsWith(headOf(digest)) &&
    plain.length === headLength + bodyLength(questions) + checkLength &&
    plain.endsWith(checkOf(digest, body));
  return isWhole ? toAnswers(fromSigns(body.slice(headLength)), questions) : undefined;
}

function toAnswers(value: bigint, questions: readonly AskedQuestion[]): readonly Answer[] {
  let rest = value;
  const take = (place: AnswerPlace): string => {
    const base = basesOf(place);
    const digit = Number(rest % base);
    rest /= base;
    return textOf(place, digit);
  };
  const backwards = [...questions]
    .reverse()
    .map((question) => [...placesOf(question)].reverse().map(take).reverse());
  return backwards.reverse();
}

function basesOf({ kind, values }: AnswerPlace): bigint {
  if (kind === 'written') return 2n;
  return kind === 'one' ? BigInt(values.length + 1) : 2n ** BigInt(values.length);
}

function digitOf({ kind, values }: AnswerPlace, text: string): bigint {
  if (kind === 'written') return text.trim() === '' ? 0n : 1n;
  if (kind === 'one') return BigInt(values.indexOf(text) + 1);
  const chosen = text.split(',');
  return values.reduce((sum, value) => sum * 2n + (chosen.includes(value) ? 1n : 0n), 0n);
}

function textOf({ kind, values }: AnswerPlace, digit: number): string {
  if (kind === 'written') return digit === 0 ? '' : writtenMark;
  if (kind === 'one') return values[digit - 1] ?? '';
  return values
    .filter((_, at) => Math.floor(digit / 2 ** (values.length - 1 - at)) % 2 === 1)
    .join(',');
}

function bodyLength(questions: readonly AskedQuestion[]): number {
  const most = questions.flatMap(placesOf).reduce((product, place) => product * basesOf(place), 1n);
  return most.toString(32).length;
}

function checkOf(digest: string, body: string): string {
  return toSigns(BigInt(`0x${checksum(`${digest}/${body}`).slice(0, 5)}`), checkLength);
}

function toSigns(value: bigint, length: number): string {
  const digits = value.toString(32).padStart(length, '0');
  return Array.from(digits, (digit) => signs[parseInt(digit, 32)] ?? '').join('');
}

function fromSigns(text: string): bigint {
  return Array.from(text).reduce((sum, sign) => sum * 32n + BigInt(signs.indexOf(sign)), 0n);
}
