/** What the article is about, by the words it uses most, and how near each sentence is to that. */
import { keptFor } from '../../core/kept-for.js';
import type { Token } from '../../core/ports.js';
import { functionWords } from './lexicon.js';
import type { TaggedText } from './tag-sentences.js';

/** The words of a text that carry meaning, by lemma and in lower case. */
export const contentLemmas = keptFor((tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((token) => ['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV'].includes(token.pos))
    .map((token) => token.lemma.toLowerCase())
    .filter((lemma) => /^\p{L}[\p{L}’'.-]+$/u.test(lemma) && !functionWords.has(lemma)),
);

export function countTerms(sentences: readonly TaggedText[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const lemma of contentLemmas(tokens)) terms.set(lemma, (terms.get(lemma) ?? 0) + 1);
  return terms;
}

/**
 * 0 to 1 for each sentence: the mean weight of its content words, words of the title counted
 * double, and more for the beginning of the article and of a paragraph.
 */
export function weighSentences(
  sentences: readonly TaggedText[],
  terms: ReadonlyMap<string, number>,
  title: readonly Token[],
): number[] {
  const titleWords = new Set(contentLemmas(title));
  const raw = sentences.map((sentence, at) => {
    const lemmas = contentLemmas(sentence.tokens);
    const sum = lemmas.reduce(
      (total, lemma) => total + Math.log(terms.get(lemma) ?? 1) * (titleWords.has(lemma) ? 2 : 1),
      0,
    );
    const first = sentences[at - 1]?.paragraph !== sentence.paragraph;
    const place = 1 + (first ? 0.15 : 0) + (at < 5 ? 0.15 : 0);
    return (sum / Math.max(6, lemmas.length)) * place;
  });
  const top = Math.max(...raw, 1e-9);
  return raw.map((weight) => Math.round((weight / top) * 1000) / 1000);
}
