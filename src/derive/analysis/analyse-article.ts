/** Reads an article once, so that everything derived from it starts from the same understanding. */
import type { Tagger } from '../../core/ports.js';
import type { Article } from '../../model/article.js';
import { makeStatements } from '../statements/make-statements.js';
import type {
  AnalysedSentence,
  Analysis,
  Attribution,
  Casing,
  Clause,
  Entity,
  Quotation,
} from './analysis.js';
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
  const quoted = findQuotations(tagged, index);
  const { quotations, attributions } = ofNamedSpeakers(
    quoted.quotations,
    findAttributions(tagged, clauses, index),
    { tagged, entities, title: article.title },
  );
  const terms = countTerms(tagged);
  const weights = weighSentences(tagged, terms, tagText(article.title, tagger));
  const sentences = tagged.map((sentence, at): AnalysedSentence => {
    const clause = clauses.get(sentence.id);
    return {
      ...sentence,
      index: at,
      salience: weights[at] ?? 0,
      ...(clause && { clause }),
      ...(quoted.within.has(sentence.id) && { isQuoted: true }),
    };
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

interface Named {
  readonly tagged: readonly TaggedText[];
  readonly entities: readonly Entity[];
  readonly title: string;
}

/**
 * Where the headline names somebody who speaks, `she` may be that one rather than who was named last:
 * others must be named where they speak, once at least.
 */
function ofNamedSpeakers(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  { tagged, entities, title }: Named,
) {
  const inTitle = entities.filter(({ kind, name }) => kind === 'person' && title.includes(name));
  if (inTitle.length === 0) return { quotations, attributions };
  const isNamed = (said: Quotation | Attribution) => {
    const at = tagged.findIndex(({ id }) => id === said.sentence);
    const text = tagged[at]?.text ?? '';
    // What is nothing but a quotation has been announced before.
    const told = /^["“][^"“”]*["”]?$/.test(text) ? `${tagged[at - 1]?.text ?? ''} ${text}` : text;
    const speaker = entities.find(({ id }) => id === said.speaker?.entity);
    return speaker?.aliases.some((alias) => told.includes(alias)) === true;
  };
  const named = new Set(
    [...quotations, ...attributions].filter(isNamed).map(({ speaker }) => speaker?.entity),
  );
  if (!inTitle.some(({ id }) => named.has(id))) return { quotations, attributions };
  const isKnown = ({ speaker }: Quotation | Attribution) =>
    speaker?.entity === undefined || named.has(speaker.entity);
  return {
    quotations: quotations.map((one): Quotation => {
      const { speaker, ...unknown } = one;
      return speaker !== undefined && isKnown(one) ? one : unknown;
    }),
    attributions: attributions.filter(isKnown),
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
