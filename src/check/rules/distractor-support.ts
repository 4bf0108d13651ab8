/** Warnings: what should be wrong is right, by the article or as another name of the key. */
import {
  asksForFalse,
  chosenOptions,
  distractorsOf,
  keyOf,
  withoutQuotes,
} from '../answer-options.js';
import { fill, passagesOf, type Claim } from '../claims.js';
import { when, type Item, type Rule } from '../rule.js';
import { shorten } from '../text/fold-text.js';
import { isSaidBy } from '../text/support.js';
import { containsWords, rawWords, sentencesOf, wordsOf } from '../text/words.js';

/** Words in a row. Ours: names and short phrases recur by themselves. */
const verbatimWords = 5;

/** Stems under which an option that is true is the answer. */
const asksForTruth = /\b(?:statements?|sentences?|claims?|true|supported|agrees?|correct)\b/i;
const asksForBest = /\b(?:why|best|most|main|reason|purpose|because)\b/i;
/** Under these an option may be true and still not what is asked for. */
const asksForRelation =
  /\b(?:attributed?s?|opinion|against|corrects?|shows?|supports? (?:this|the|your)|example|quoted|introduces?)\b/i;

/** What must not stand in the article for a distractor to be wrong. */
function falseClaims({ question }: Item): readonly Claim[] {
  const wrong = distractorsOf(chosenOptions(question));
  const { stem, type } = question;
  const own = withoutQuotes(stem);
  if (asksForFalse(stem) || asksForBest.test(own) || asksForRelation.test(own)) return [];
  if (type === 'cloze') return wrong.map(({ text, path }) => ({ text: fill(stem, text), path }));
  if (asksForTruth.test(own)) return wrong;
  if (/[?？؟]\s*$/.test(stem) || !/[\p{L},]\s*(?:_+|:|…)?\s*$/u.test(stem)) return [];
  const opening = stem.replace(/[_:…\s]+$/u, '');
  return wrong.map(({ text, path }) => ({ text: `${opening} ${text}`, path }));
}

const sentencesIn = ({ article }: Item) => article.flatMap(({ text }) => sentencesOf(text));

const trueDistractor: Rule<Item> = {
  code: 'check/true-distractor',
  severity: 'warning',
  find: (item) => {
    if (!item.english) return [];
    const sentences = sentencesIn(item);
    return falseClaims(item).flatMap(({ text, path }) => {
      const found = sentences.find((sentence) => isSaidBy(text, sentence));
      return when(found !== undefined, () => ({
        path,
        message: `This option is meant to be wrong, and the article says it: "${shorten(found ?? '', 80)}"`,
        hint: 'Change it so that it is wrong by the article, or mark it as right.',
      }));
    });
  },
};

const falseStatementStands: Rule<Item> = {
  code: 'check/false-statement-stands',
  severity: 'warning',
  find: (item) => {
    const { question, english } = item;
    const key = keyOf(chosenOptions(question));
    const claim =
      question.type === 'true-false' && !question.answer
        ? { text: question.stem, path: ['stem'] }
        : key && question.type === 'choice' && asksForFalse(question.stem)
          ? key
          : undefined;
    if (!english || claim === undefined) return [];
    const found = sentencesIn(item).find((sentence) => isSaidBy(claim.text, sentence));
    return when(found !== undefined, () => ({
      path: claim.path,
      message: `This is meant to be false, and the article says it: "${shorten(found ?? '', 80)}"`,
      hint: 'Change the statement, or its answer.',
    }));
  },
};

const distractorAlias: Rule<Item> = {
  code: 'check/distractor-alias',
  severity: 'warning',
  find: ({ question }) => {
    const options = chosenOptions(question);
    const key = keyOf(options);
    if (key === undefined) return [];
    return distractorsOf(options)
      .filter(
        ({ text }) => initials(text) === letters(key.text) || initials(key.text) === letters(text),
      )
      .map(({ text, path }) => ({
        path,
        message: `"${shorten(text)}" is short for the right option, "${shorten(key.text)}", or the other way round: both are right.`,
        hint: 'Replace one of them by something else.',
      }));
  },
};

/** `us` for "United States", `undefined` for a single word. */
function initials(text: string): string | undefined {
  const words = rawWords(text).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1
    ? words
        .map((word) => word[0])
        .join('')
        .toLowerCase()
    : undefined;
}

/** `us` for "U.S."; what is longer than an abbreviation gives nothing. */
function letters(text: string): string {
  const found = text.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}{2,6}$/u.test(found) ? found.toLowerCase() : '';
}

const distractorVerbatim: Rule<Item> = {
  code: 'check/distractor-verbatim',
  severity: 'warning',
  find: (item) => {
    const { question } = item;
    const passages = passagesOf(item);
    if (passages === undefined || asksForFalse(question.stem)) return [];
    const quoted = wordsOf(passages.quoted);
    return distractorsOf(chosenOptions(question))
      .map((option) => ({ ...option, words: wordsOf(option.text) }))
      .filter(({ words }) => words.length >= verbatimWords && containsWords(quoted, words))
      .map(({ path }) => ({
        path,
        message:
          'This wrong option stands word for word in the evidence, so that a student who finds the passage takes it for the answer.',
        hint: 'Say it in other words, or take it from another part of the article.',
      }));
  },
};

export const distractorSupportRules: readonly Rule<Item>[] = [
  trueDistractor,
  falseStatementStands,
  distractorAlias,
  distractorVerbatim,
];
