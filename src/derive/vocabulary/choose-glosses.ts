/** Further words to explain to students who read the supported handout. */
import type { Lesson, VocabularyEntry } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { findGlossed, type Occurrence } from './find-glossed.js';
import { allSenses, indexSenses } from './glossary.js';
import { isFamily } from './word-family.js';

type Gloss = Lesson['glosses'][number];

/** A gloss for about every forty words: more would be a second text. Ours. */
const wordsAGloss = 40;
const most = 24;

/** At their first place, in reading order; none that the vocabulary holds already. */
export function chooseGlosses(analysis: Analysis, vocabulary: readonly VocabularyEntry[]): Gloss[] {
  const room = Math.min(most, Math.floor(analysis.article.words / wordsAGloss));
  const chosen: Occurrence[] = [];
  const isNew = ({ word }: Occurrence) =>
    !vocabulary.some((entry) => isFamily(entry.word, word)) &&
    !chosen.some((other) => isFamily(other.word, word));
  const found = findGlossed(analysis, indexSenses(allSenses()));
  for (const common of [false, true])
    for (const one of found.filter(({ sense }) => sense?.common === common))
      if (chosen.length < room && isNew(one)) chosen.push(one);
  return chosen
    .sort((a, b) => a.sentence.index - b.sentence.index || a.start - b.start)
    .map(toGloss);
}

/** A verb in another form is named in its base form, which the definition stands for. */
const toGloss = ({ word, form, partOfSpeech, sentence, sense }: Occurrence): Gloss => ({
  word: form,
  definition:
    partOfSpeech === 'verb' && form.toLowerCase() !== word
      ? `from “${word}”: ${sense?.definition ?? ''}`
      : (sense?.definition ?? ''),
  paragraph: sentence.paragraph,
});
