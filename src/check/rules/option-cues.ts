/** Warnings: words and grammar of the stem point at the key. English only. */
import { asksForFalse, chosenOptions, distractorsOf, keyOf } from '../answer-options.js';
import { when, type Item, type Rule } from '../rule.js';
import { contentStems } from '../text/english.js';
import { shorten } from '../text/fold-text.js';
import { rawWords } from '../text/words.js';

const stemWordInKey: Rule<Item> = {
  code: 'check/stem-word-in-key',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question);
    const key = keyOf(options);
    const applies = question.type === 'choice' || question.type === 'evidence';
    if (!english || !applies || key === undefined || asksForFalse(question.stem)) return [];
    const elsewhere = new Set(distractorsOf(options).flatMap(({ text }) => contentStems(text)));
    const asked = new Set(contentStems(question.stem));
    const word = rawWords(key.text).find((each) => {
      const [stem] = contentStems(each);
      return stem !== undefined && asked.has(stem) && !elsewhere.has(stem);
    });
    return when(word !== undefined, () => ({
      path: key.path,
      message: `"${word ?? ''}" stands in the stem and, of all options, in the right one alone: it can be matched without reading.`,
      hint: 'Use another word in the right option, or the same word in a wrong one.',
    }));
  },
};

/** Words whose first letter does not tell whether "a" or "an" stands before them. */
const oddSounds =
  /^(?:[Hh]our|[Hh]onest|[Hh]eir|[Hh]onou?r|[Uu]ni|[Uu]s[eu]|[Ee]u|[Oo]ne|[Oo]nce|[A-Z]{2}|\d)/;

const grammarCue: Rule<Item> = {
  code: 'check/grammar-cue',
  severity: 'warning',
  find: ({ question, english }) => {
    const options = chosenOptions(question);
    if (!english || options.length < 2) return [];
    const before = beforeGap(question.stem);
    const fits = fitting(before, question.stem);
    if (fits === undefined) return [];
    const wrong = options.filter(({ text }) => !fits.test(text));
    const [first] = wrong;
    return when(first !== undefined && wrong.length < options.length, () => ({
      path: first?.path ?? [],
      message: `"${shorten(first?.text ?? '')}" does not fit the stem, which ${fits.needs}; grammar alone rules it out.`,
      hint: 'Change the end of the stem (a/an, is/are) or the form of the options so that all fit.',
    }));
  },
};

/** The words that the options go on from. */
function beforeGap(stem: string): string {
  const [before = stem] = stem.split(/_{2,}/);
  return before.replace(/[\s.:…]+$/u, '');
}

interface Fit {
  readonly needs: string;
  readonly test: (text: string) => boolean;
}

function fitting(before: string, stem: string): Fit | undefined {
  const article = /\b(an?)$/i.exec(before)?.[1]?.toLowerCase();
  if (article !== undefined) {
    const vowel = article === 'an';
    return {
      needs: `ends in "${article}"`,
      test: (text) => oddSounds.test(text) || /^[aeiou]/i.test(text) === vowel,
    };
  }
  if (/[?]\s*$/.test(stem)) return undefined;
  if (/\b(?:are|were)$/i.test(before)) {
    return { needs: 'asks for more than one', test: (text) => !/^an? /i.test(text) };
  }
  if (/\b(?:is|was)$/i.test(before)) {
    return {
      needs: 'asks for one',
      test: (text) => !/^(?:two|three|four|several|many|these|those|both) /i.test(text),
    };
  }
  return undefined;
}

/** Endings that show the part of speech. */
const endings = [/ing$/, /ly$/] as const;

const vocabularyForm: Rule<Item> = {
  code: 'check/vocabulary-form',
  severity: 'warning',
  find: ({ question, english }) => {
    if (!english || question.type !== 'cloze') return [];
    const options = chosenOptions(question);
    const single = options.filter(({ text }) => /^\p{Ll}{5,}$/u.test(text));
    const key = keyOf(single);
    if (key === undefined || single.length < options.length) return [];
    const ending = endings.find((each) => single.some(({ text }) => each.test(text)));
    const fits = (text: string) =>
      ending === undefined || ending.test(text) === ending.test(key.text);
    const odd = distractorsOf(single).find(({ text }) => !fits(text));
    return when(odd !== undefined, () => ({
      path: odd?.path ?? [],
      message: `"${odd?.text ?? ''}" does not have the form of "${key.text}" and fits the sentence by grammar less than by meaning.`,
      hint: 'Give all words to choose from the same form: all in -ing, or all in -ly, or none.',
    }));
  },
};

export const cueRules: readonly Rule<Item>[] = [stemWordInKey, grammarCue, vocabularyForm];
