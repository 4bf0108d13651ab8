/** Words of an article worth teaching, each with a meaning that is safe in its sentence. */
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { findGlossed, type Occurrence } from './find-glossed.js';
import { allSenses, indexSenses } from './glossary.js';
import { isFamily } from './word-family.js';
import { isBalanced } from '../statements/phrases.js';

const fewest = 6;
const most = 10;
/** A text of 480 words gives eight entries. Ours. */
const wordsAnEntry = 60;
/** Words without a definition, for the class to work out: only where there are few others. */
const mostBlanks = 2;

/**
 * Up to ten entries in reading order, about one for every sixty words but six where the article has
 * them; words that most older students know stand in only where there are fewer than six others. A
 * word whose sentence does not tell which of its meanings it has is left out, or stands without a
 * definition where there are fewer than six others.
 */
export function chooseVocabulary(analysis: Analysis): VocabularyEntry[] {
  const found = findGlossed(analysis, indexSenses(allSenses()));
  const known = rank(
    found.filter(({ sense }) => sense),
    analysis,
  );
  const wanted = Math.min(
    most,
    Math.max(fewest, Math.round(analysis.article.words / wordsAnEntry)),
  );
  const hard = known.filter(({ sense }) => sense?.common === false);
  const common = known.filter(({ sense }) => sense?.common === true);
  const chosen = pick(common, pick(hard, [], wanted), fewest);
  const blanks = rank(
    found.filter(({ sense }) => !sense),
    analysis,
  );
  const room = Math.min(mostBlanks, fewest - chosen.length);
  const all = room > 0 ? pick(blanks, chosen, chosen.length + room) : chosen;
  return [...all].sort((a, b) => a.sentence.index - b.sentence.index).map(toEntry);
}

/** Words the article comes back to first, in sentences near its subject that are not too long. */
function rank(found: readonly Occurrence[], analysis: Analysis): Occurrence[] {
  const score = ({ word, sentence }: Occurrence) =>
    Math.log(1 + (analysis.terms.get(word) ?? 1)) +
    sentence.salience -
    Math.max(0, sentence.text.length - 160) / 200;
  return [...found].sort((a, b) => score(b) - score(a) || a.sentence.index - b.sentence.index);
}

/** The best first: every word and word family once, and one word a sentence as long as that lasts. */
function pick(
  ranked: readonly Occurrence[],
  before: readonly Occurrence[],
  wanted: number,
): Occurrence[] {
  const chosen = [...before];
  for (const perSentence of [1, 2])
    for (const one of ranked) {
      if (chosen.length >= wanted) return chosen;
      const beside = chosen.filter(({ sentence }) => sentence.id === one.sentence.id).length;
      if (beside < perSentence && !chosen.some(({ word }) => isFamily(word, one.word)))
        chosen.push(one);
    }
  return chosen;
}

const toEntry = ({ word, partOfSpeech, sentence, sense }: Occurrence): VocabularyEntry => ({
  word,
  partOfSpeech,
  ...(sense && { definition: sense.definition }),
  paragraph: sentence.paragraph,
  sentence: withoutStrayMark(sentence.text),
  ...(sense && { example: sense.example, definitionFrom: 'Lessonpress glossary' }),
});

/** The mark that opens or closes a quotation of several sentences. */
const withoutStrayMark = (text: string) =>
  isBalanced(text) ? text : text.replace(/^["“]|["”]$/g, '');
