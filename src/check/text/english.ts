/** The little grammar of English that the rules need: words that carry no content, stems, negation. */
import { stemmer } from 'stemmer';
import { keptForText } from '../../core/kept-for.js';
import { rawWords, wordsOf } from './words.js';

const functionWords = new Set(
  `a about above after again against all also am an and any are as at be because been before being
  below between both but by can could did do does doing down during each either else even every few
  for from further had has have having he her here hers herself him himself his how however i if in
  into is it its itself just let may me might more most much must my myself neither no nor not now of
  off on once one only or other our ours ourselves out over own per rather same shall she should since
  so some such than that the their theirs them themselves then there these they this those though
  through to too under until up upon us very was we were what when where whether which while who whom
  whose why will with within without would yet you your yours yourself`.split(/\s+/),
);

/** What every quiz speaks of, so that sharing it tells nothing. */
const quizWords = new Set(
  `according agree answer article author best describe false following idea main mean option
  paragraph passage reason say sentence show speaker state statement support text think true word
  write writer`
    .split(/\s+/)
    .map(stemmer),
);

const negators = new Set(
  'no not never none nobody nothing nowhere neither nor without cannot hardly'.split(' '),
);

export function isNegator(word: string): boolean {
  return negators.has(word) || /n't$/.test(word);
}

/**
 * Stems (Porter 1980) of the words that carry content, in order. Words of a quiz about an article,
 * such as "statement", are left out.
 */
export const contentStems = keptForText((text): readonly string[] =>
  wordsOf(text)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => !functionWords.has(word) && !isNegator(word) && !/\d/.test(word))
    .map(stemOf)
    .filter((stem) => !quizWords.has(stem)),
);

const stemOf = keptForText(stemmer, 5_000);

/** Stems that stand first after a negation: `find` in "was never found". */
export function negatedStems(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const negated = words.flatMap((word, index) =>
    isNegator(word) ? contentStems(words.slice(index + 1, index + 6).join(' ')).slice(0, 1) : [],
  );
  return new Set(negated);
}

/** Stems that stand without a negation before them. */
export function affirmedStems(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const skipped = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (!isNegator(word)) continue;
    const next = words.findIndex(
      (other, at) => at > index && at < index + 6 && contentStems(other).length > 0,
    );
    if (next > 0) skipped.add(next);
  }
  return new Set(contentStems(words.filter((_, index) => !skipped.has(index)).join(' ')));
}

/**
 * Every other word of running English is a function word (measured on the sample articles: 42 to 48
 * of 100); of German, French, Spanish or Dutch fewer than 15 of 100 look like one.
 */
const leastFunctionWords = 0.25;
/** Fewer words than this tell nothing. */
const leastWords = 20;

export function looksEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, 20_000));
  if (words.length < leastWords) return true;
  const found = words.filter((word) => functionWords.has(word)).length;
  return found / words.length >= leastFunctionWords;
}

/**
 * Names: words with a capital letter where no sentence begins, with their stems' case folded away.
 * A first word counts where `known` holds it as a name.
 */
export function namesIn(text: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of text.split(/(?<=[.!?:]['"”’]?)\s+/)) {
    for (const [index, word] of rawWords(sentence).entries()) {
      const name = word.replace(/'s$/, '').toLowerCase();
      if (!/^\p{Lu}/u.test(word) || functionWords.has(name)) continue;
      if (index > 0 || known.has(name)) found.add(name);
    }
  }
  return found;
}

/**
 * US school grade (Kincaid et al. 1975) of one text; syllables by groups of vowels, which is right
 * to about one in ten.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  const sentences = Math.max(1, text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim()).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const count = Math.max(1, words.length);
  return 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59;
}

function syllablesIn(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
