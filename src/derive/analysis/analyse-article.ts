/** Reads an article once, so that everything derived from it starts from the same understanding. */
import type { Tagger } from '../../core/ports.js';
import type { Article } from '../../model/article.js';
import { makeStatements } from '../statements/make-statements.js';
import type { AnalysedSentence, Analysis, Casing, Clause } from './analysis.js';
import { detectGenre } from './detect-genre.js';
import { findAttributions } from './find-attributions.js';
import { findNames } from './find-names.js';
import { findNumbers } from './find-numbers.js';
import { findQuotations } from './find-quotations.js';
import { indexNames } from './find-speaker.js';
import { parseClause } from './parse-clause.js';
import { tagSentences, tagText, type TaggedText } from './tag-sentences.js';
import { countTerms, weighSentences } from './weigh-terms.js';

export function analyseArticle(article: Article, tagger: Tagger): Analysis {
  const tagged = tagSentences(article, tagger);
  const entities = findNames(tagged);
  const index = indexNames(tagged, entities);
  const clauses = parseAll(tagged);
  const quotations = findQuotations(tagged, index);
  const attributions = findAttributions(tagged, clauses, index);
  const terms = countTerms(tagged);
  const weights = weighSentences(tagged, terms, tagText(article.title, tagger));
  const sentences = tagged.map((sentence, at): AnalysedSentence => {
    const clause = clauses.get(sentence.id);
    return { ...sentence, index: at, ...(clause && { clause }), salience: weights[at] ?? 0 };
  });
  const casing = learnCasing(tagged);
  const personBefore = index.personBefore;
  return {
    article,
    genre: detectGenre(article, tagged, quotations, attributions),
    sentences,
    entities,
    quotations,
    attributions,
    numbers: findNumbers(tagged),
    ...makeStatements({ sentences, attributions, casing, personBefore, terms, tagger }),
    casing,
    terms,
  };
}

function parseAll(sentences: readonly TaggedText[]): Map<string, Clause> {
  const clauses = new Map<string, Clause>();
  for (const sentence of sentences) {
    const clause = parseClause(sentence.tokens);
    if (clause) clauses.set(sentence.id, clause);
  }
  return clauses;
}

function learnCasing(sentences: readonly TaggedText[]): Casing {
  const common = new Set<string>();
  const names = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, at) => {
      if (/^\p{Ll}/u.test(token.text)) common.add(token.text);
      else if (at > 0 && token.pos === 'PROPN' && !/^["“‘:]$/.test(tokens[at - 1]?.text ?? ''))
        names.add(token.text);
    });
  return { common, names };
}
