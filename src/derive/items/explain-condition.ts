/** Open questions for what the article says would follow from a condition. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { isClause } from '../analysis/parse-clause.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { ownWords, senseOf } from './wording.js';

export const explainCondition: Author = (analysis: Analysis) => analysis.sentences.flatMap(ask);

/** Words of an outcome that is worth explaining. */
const fewest = 7;

/** What the reader would do, or what would not be clear alone. */
const leaning =
  /\b(?:I|you|we|your|our|my|us|me|so|not|any|this|these|those)\b|^(?:he|she|it|they|that)\b|["“”:;—–]/i;

function ask(sentence: AnalysedSentence): Draft[] {
  const { id, text, paragraph, kind, salience } = sentence;
  const [, condition = '', outcome = ''] =
    /^(?:But |And )?If ([^,]{15,}), (?:then )?([^,]{20,})\.$/.exec(text) ?? [];
  if (kind !== 'paragraph' || condition === '' || !isWhole(text)) return [];
  if (
    leaning.test(condition) ||
    /["“”:;—–]|\?|^(?:this|that|something|it|he|she|they)\b/.test(outcome)
  )
    return [];
  if (outcome.split(' ').length < fewest) return [];
  if (!isClause(sentence, condition) || !isClause(sentence, outcome)) return [];
  return [
    {
      strategy: 'explain-condition',
      goal: 'reasons',
      sentences: [id],
      weight: salience,
      question: {
        type: 'short',
        stem: `In ${paragraphName(paragraph)}, the text names a condition: “If ${inner(condition)} …” What would follow from it, as the text says? Put it in your own words.`,
        bloom: 'understand',
        evidence: [{ paragraph, quote: text }],
        modelAnswer: senseOf(`“${asSentence(inner(outcome))}”`),
        lookFor: ['Names what follows, not the condition again', ownWords],
        sentenceStem: 'Then …',
        lines: 3,
      },
    },
  ];
}
