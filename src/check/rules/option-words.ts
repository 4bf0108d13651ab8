/** Warnings: single words of the options give the key away. English only. */
import { asksForFalse, chosenOptions, distractorsOf, keyOf } from '../answer-options.js';
import { when, type Item, type Rule } from '../rule.js';
import { shorten } from '../text/fold-text.js';
import { areOpposites } from '../text/opposites.js';
import { wordsOf } from '../text/words.js';

const oppositePair: Rule<Item> = {
  code: 'check/opposite-pair',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question);
    const key = keyOf(options);
    if (!english || key === undefined || options.length < 3) return [];
    const opposites = distractorsOf(options).filter(({ text }) => areOpposites(text, key.text));
    const [only] = opposites;
    return when(opposites.length === 1, () => ({
      path: only?.path ?? [],
      message: `This option is the opposite of the right one ("${shorten(key.text)}"), and the only pair of opposites tells that one of the two is right.`,
      hint: 'Replace it, or give another option its opposite too.',
    }));
  },
};

/** Words that turn an option into a safe bet to leave out. Ours, after the NBME guide. */
const absolutes = new Set([
  'always',
  'never',
  'only',
  'completely',
  'entirely',
  'totally',
  'absolutely',
]);

const absoluteDistractor: Rule<Item> = {
  code: 'check/absolute-distractor',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question);
    const key = keyOf(options);
    if (!english || key === undefined || asksForFalse(question.stem)) return [];
    const absoluteIn = (text: string) => wordsOf(text).find((word) => absolutes.has(word));
    if (absoluteIn(key.text) ?? absoluteIn(question.stem)) return [];
    return distractorsOf(options).flatMap(({ text, path }) => {
      const word = absoluteIn(text);
      return when(word !== undefined, () => ({
        path,
        message: `"${word ?? ''}" stands in a wrong option and not in the right one; test-wise students leave such options out.`,
        hint: 'Take the word away, or use one like it in the right option as well.',
      }));
    });
  },
};

const vague = new Set([
  'usually',
  'often',
  'sometimes',
  'frequently',
  'generally',
  'occasionally',
  'rarely',
  'seldom',
  'normally',
]);

const vagueWord: Rule<Item> = {
  code: 'check/vague-word',
  severity: 'warning',
  find: ({ question, article, english }) => {
    if (!english) return [];
    const judged =
      question.type === 'true-false'
        ? [{ text: question.stem, path: ['stem'] }]
        : chosenOptions(question);
    const isWritten = (word: string) => article.some(({ text }) => wordsOf(text).includes(word));
    return judged.flatMap(({ text, path }) => {
      const word = wordsOf(text).find((each) => vague.has(each));
      return when(word !== undefined && !isWritten(word), () => ({
        path,
        message: `"${word ?? ''}" means something else to every reader, and the article does not say it.`,
        hint: 'Say how often, as the article does, or leave the word out.',
      }));
    });
  },
};

export const optionWordRules: readonly Rule<Item>[] = [oppositePair, absoluteDistractor, vagueWord];
