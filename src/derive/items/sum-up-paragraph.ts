/** Open questions for the gist of a paragraph that has one sentence at its centre. */
import type { AnalysedSentence, Analysis, Statement } from '../analysis/analysis.js';
import type { Author, Draft } from './draft.js';
import { paragraphName } from './wording.js';

/** Words of a paragraph that can be summed up in one sentence. Ours. */
const fewest = 55;
const most = 170;
const fewestSentences = 3;

export const sumUpParagraph: Author = (analysis) =>
  analysis.article.paragraphs.flatMap(({ id, kind, text }) => {
    const words = text.split(' ').length;
    const sentences = analysis.sentences.filter(({ paragraph }) => paragraph === id);
    if (kind !== 'paragraph' || words < fewest || words > most) return [];
    if (sentences.length < fewestSentences || sentences.some(isQuoted)) return [];
    return ask(id, sentences, analysis);
  });

function ask(
  paragraph: string,
  sentences: readonly AnalysedSentence[],
  analysis: Analysis,
): Draft[] {
  const gist = gistOf(sentences, analysis);
  if (!gist) return [];
  return [
    {
      strategy: 'sum-up-paragraph',
      goal: 'main-idea',
      sentences: [gist.sentence],
      weight: gist.salience,
      question: {
        type: 'short',
        stem: `Sum up ${paragraphName(paragraph)} in one sentence of at most 20 words. Leave out examples and details.`,
        bloom: 'understand',
        evidence: [gist.evidence],
        modelAnswer: `A good summary has this at its centre: ${gist.text}`,
        lookFor: [
          `Gives the main point: ${gist.text.replace(/\.$/, '')}`,
          'Leaves out examples and details',
          'Is one sentence in the student’s own words',
        ],
        lines: 2,
      },
    },
  ];
}

/** The first sentence, where it states in the present tense what the others bear out. */
function gistOf(
  [first, ...others]: readonly AnalysedSentence[],
  analysis: Analysis,
): Statement | undefined {
  const heaviest = Math.max(...others.map(({ salience }) => salience));
  if (!first || first.salience < heaviest * share) return undefined;
  return analysis.statements.find(
    ({ sentence, text, clause, speaker }) =>
      sentence === first.id &&
      clause.verb.tense === 'present' &&
      !speaker &&
      !telling.test(text) &&
      text.split(' ').length >= shortest,
  );
}

const share = 0.7;
const shortest = 8;
/** Of somebody's life, of one occasion. */
const telling = /\b(?:professor|founder|director|born|who (?:is|was)|today|now|\d{4})\b/;

const isQuoted = ({ text }: AnalysedSentence) => /["“”]/.test(text);
