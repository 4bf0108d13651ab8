/** In an opinion piece: which sentence is the author's judgement, and which can be checked? */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { isView } from '../analysis/detect-genre.js';
import type { Author, Draft } from './draft.js';
import { isOption } from './option-sentences.js';
import { says } from './wording.js';
import { paragraphName } from '../statements/phrases.js';

/** Judging words that a fact must not have; wider than what makes an opinion. */
const coloured =
  /\b(?:should|must|ought|may|might|could|would|will|can|cannot|better|best|worse|worst|good|bad|great|important|likely|probably|perhaps|seems?|appears?|hard|easy|only|even|clearly|simply|too|more|most|very|really|dangerous|wrong|right|because|so)\b/i;

export const opinionOrFact: Author = (analysis) => {
  if (analysis.genre !== 'opinion') return [];
  const plain = analysis.sentences.filter((one) => isOption(one) && !isReported(one, analysis));
  const facts = plain.filter(isFact);
  return plain
    .filter((one) => isView(one.text) && !isFact(one) && !/\d/.test(one.text))
    .flatMap((opinion) => ask(opinion, facts));
};

const isReported = (sentence: AnalysedSentence, analysis: Analysis) =>
  analysis.attributions.some((found) => found.sentence === sentence.id) ||
  /\b(?:say|says|said|argues?|argued|believes?|thinks?|according to|supporters|critics)\b/i.test(
    sentence.text,
  );

/** Told with a number or a date, in the past, and without a word that judges. */
const isFact = (sentence: AnalysedSentence) =>
  /\d/.test(sentence.text) &&
  /^(?:past|perfect)$/.test(sentence.clause?.verb.tense ?? '') &&
  !coloured.test(sentence.text);

function ask(opinion: AnalysedSentence, facts: readonly AnalysedSentence[]): Draft[] {
  const wrong = facts.filter((fact) => {
    const ratio = fact.text.length / opinion.text.length;
    return ratio > 0.6 && ratio < 1.9;
  });
  if (wrong.length < 2) return [];
  const evidence = { paragraph: opinion.paragraph, quote: opinion.text };
  return [
    {
      strategy: 'opinion-or-fact',
      goal: 'sources',
      sentences: [opinion.id],
      weight: opinion.salience,
      question: {
        type: 'choice',
        stem: 'Which of these sentences gives an opinion of the author rather than a fact that could be checked elsewhere?',
        bloom: 'analyze',
        evidence: [evidence],
        options: [
          {
            text: opinion.text,
            correct: true,
            rationale: `This is a judgement: others may see it differently. ${says(evidence)}`,
          },
          ...wrong.slice(0, 3).map((fact) => ({
            text: fact.text,
            rationale: `This tells in ${paragraphName(fact.paragraph)} what happened, with figures or dates that can be looked up.`,
          })),
        ],
      },
    },
  ];
}
