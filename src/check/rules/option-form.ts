/** Warnings: the form of the options gives the key away (Haladyna, Downing & Rodriguez 2002; NBME guide). */
import { chosenOptions, distractorsOf, keyOf, type AnswerOption } from '../answer-options.js';
import { when, type Item, type Rule } from '../rule.js';
import { contentStems } from '../text/english.js';
import { shorten } from '../text/fold-text.js';
import { kindOf } from '../text/kind-of.js';
import { numberValue, rangeOf } from '../text/numbers.js';
import { containsWords, wordsOf } from '../text/words.js';

/** Times the median length of the options. Ours. */
const longestRatio = 1.4;
/** Characters: of short options none looks long. Ours. */
const longestMargin = 15;
/** Characters; about 40 words. Ours. */
const longOption = 240;
/** Words that all options share at their beginning. Ours. */
const sharedWords = 3;

export function isKeyLongest(options: readonly AnswerOption[], ratio: number): boolean {
  const key = keyOf(options);
  if (key === undefined || options.length < 3) return false;
  const lengths = options.map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = Math.floor(lengths.length / 2);
  const [low = 0, high = 0] = [lengths[middle - 1], lengths[middle]];
  const median = lengths.length % 2 === 0 ? (low + high) / 2 : high;
  const rest = Math.max(...distractorsOf(options).map(({ text }) => text.length));
  const { length } = key.text;
  return length > rest && length > ratio * median && length - median >= longestMargin;
}

const keyLongest: Rule<Item> = {
  code: 'check/key-longest',
  severity: 'warning',
  find: ({ question }) => {
    const options = chosenOptions(question);
    return when(isKeyLongest(options, longestRatio), () => ({
      path: keyOf(options)?.path ?? [],
      message: `The right option is much longer than the others (more than ${longestRatio} times the middle length), which students take for a sign.`,
      hint: 'Shorten it, or say as much in the other options.',
    }));
  },
};

const optionLong: Rule<Item> = {
  code: 'check/option-long',
  severity: 'warning',
  find: ({ question }) =>
    chosenOptions(question)
      .filter(({ text }) => text.length > longOption)
      .map(({ text, path }) => ({
        path,
        message: `This option has ${text.length} characters. Options are compared with each other, and nobody compares more than about ${longOption}.`,
        hint: 'Shorten it, and move what all options share into the stem.',
      })),
};

const mixedOptions: Rule<Item> = {
  code: 'check/mixed-options',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question);
    const kinds = new Set(options.map(({ text }) => kindOf(text, english)));
    const plain = ['number', 'date'] as const;
    const mixed =
      plain.some((kind) => kinds.has(kind) && kinds.size > 1) ||
      (kinds.has('name') && kinds.has('clause'));
    return when(mixed && options.length > 2, () => ({
      path: ['options'],
      message: `The options are of different kinds (${[...kinds].join(', ')}), so that some can be ruled out without reading.`,
      hint: 'Make all of them numbers, all dates, all names or all statements.',
    }));
  },
};

const numbersUnordered: Rule<Item> = {
  code: 'check/numbers-unordered',
  severity: 'warning',
  find: ({ question }) => {
    if (question.type !== 'choice') return [];
    const texts = question.options.map(({ text }) => text);
    const ranges = texts.map(rangeOf);
    if (ranges.every((range) => range !== undefined)) {
      const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
      const overlap = sorted.some(
        (range, index) => index > 0 && range[0] <= (sorted[index - 1]?.[1] ?? -Infinity),
      );
      return when(overlap, () => ({
        path: ['options'],
        message: 'The ranges overlap, so that one number fits two options.',
        hint: 'Let each range begin above the end of the one before.',
      }));
    }
    const values = texts.map(numberValue);
    if (texts.length < 3 || !values.every((value) => value !== undefined)) return [];
    const up = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
    const down = values.every(
      (value, index) => index === 0 || value <= (values[index - 1] ?? value),
    );
    return when(!up && !down, () => ({
      path: ['options'],
      message:
        'The numbers among the options are in no order, which makes students search instead of think.',
      hint: 'Sort the options from the smallest to the largest.',
    }));
  },
};

const sameOpening: Rule<Item> = {
  code: 'check/same-opening',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question).map(({ text }) => wordsOf(text));
    const [first = []] = options;
    const end = first.findIndex((word, index) => options.some((words) => words[index] !== word));
    const shared = first.slice(0, end < 0 ? first.length : end);
    // "It would have" repeats nothing that could be said once.
    const telling = english
      ? contentStems(shared.join(' ')).length > 0
      : shared.length > sharedWords;
    return when(options.length > 2 && shared.length >= sharedWords && telling, () => ({
      path: ['options'],
      message: `All options begin with "${shorten(shared.join(' '))}".`,
      hint: 'Move the words they share into the stem.',
    }));
  },
};

const optionInOption: Rule<Item> = {
  code: 'check/option-in-option',
  severity: 'warning',
  find: ({ question }) => {
    const options = chosenOptions(question).map((option) => ({
      option,
      words: wordsOf(option.text),
    }));
    return options.flatMap(({ option, words }) => {
      const outer = options.find(
        (other) => other.words.length > words.length && containsWords(other.words, words),
      );
      return when(outer !== undefined, () => ({
        path: option.path,
        message: `"${shorten(option.text)}" is part of another option ("${shorten(outer?.option.text ?? '')}"): if that one is right, so is this, at least in part.`,
        hint: 'Change one of the two so that neither holds the other.',
      }));
    });
  },
};

export const optionRules: readonly Rule<Item>[] = [
  keyLongest,
  optionLong,
  mixedOptions,
  numbersUnordered,
  sameOpening,
  optionInOption,
];
