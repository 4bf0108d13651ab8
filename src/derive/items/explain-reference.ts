/** Open questions for what `this` or `that` at the head of a sentence stands for. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { inner, paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { sentenceBefore } from './stand-alone.js';
import { ownWords, senseOf } from './wording.js';

export const explainReference: Author = (analysis) =>
  analysis.sentences.flatMap((sentence) => ask(sentence, analysis));

const verbs =
  "is|was|isn[’']t|wasn[’']t|means?|meant|makes?|made|has|had|would|will|could|may|might|gives|gave|helps|helped|leads|led|leaves|left|allows|allowed|seems|seemed|does|did|explains|suggests|suggested|shows|showed|changed|matters|proved|worried|angered|surprised|came|creates|created|raises|raised|puts|requires|required";
/** Nouns that sum up what was told: `this decision`. */
const shells =
  'decision|move|change|approach|idea|problem|practice|difference|claim|plan|ruling|policy|rule|measure|trend|effect|result|situation|fact|view|argument|success|failure|increase|decline|fall|rise|growth|shift|discovery|finding|proposal|promise|threat|warning|conflict|danger|risk|process|method|tradition|custom|attitude|belief|habit|criticism|objection|loss|gap|delay|mistake|advice|offer|experiment|pattern';
const bare = new RegExp(`^(?:But |And |Yet )?(This|That) (?:${verbs})\\b`);
const summed = new RegExp(`^(?:But |And |Yet )?(This|That) (${shells}) (?!of\\b|that\\b)`);
/** Points forward, to a thing or a word, or to a part of what was told only. */
const other =
  /^(?:But |And |Yet )?(?:This|That) (?:(?:is|was)(?:n[’']t)? (?:(?:all )?part of|why|because|how|what|where|when|to say|not to|one of|especially|particularly|also|then|true|for example|in\b|on\b|at\b|an?\b|the\b|my\b|our\b|\p{Lu}|\d)|(?:has|had) been\b|(?:may|might|would) (?:sound|seem))|\?$|\b(?:I|me|my|you|your)\b/u;

function ask(sentence: AnalysedSentence, analysis: Analysis): Draft[] {
  const { text, paragraph } = sentence;
  const before = sentenceBefore(sentence, analysis);
  const word = bare.exec(text)?.[1] ?? summed.exec(text)?.[1];
  if (word === undefined || other.test(text) || sentence.kind !== 'paragraph') return [];
  if (!before || !isTold(before) || !fits(text, 5, 35)) return [];
  const noun = summed.exec(text)?.[2];
  const said = noun === undefined ? word.toLowerCase() : `${word.toLowerCase()} ${noun}`;
  const comesAgain = text.toLowerCase().split(new RegExp(`\\b${said}\\b`)).length > 2;
  return [
    {
      strategy: 'explain-reference',
      goal: 'relations',
      sentences: [before.id, sentence.id],
      weight: Math.max(before.salience, sentence.salience),
      question: {
        type: 'short',
        stem: `Look at this sentence in ${paragraphName(paragraph)}: “${inner(text)}” What does ${comesAgain ? 'the first ' : ''}“${said}” stand for? Put it in your own words.`,
        bloom: 'understand',
        evidence: [before, sentence].map((one) => ({ paragraph, quote: one.text })),
        modelAnswer: senseOf(`“${inner(before.text)}”`),
        lookFor: [`Says what “${said}” stands for, not what the sentence adds about it`, ownWords],
        sentenceStem: `Here “${said}” stands for …`,
        lines: 3,
      },
    },
  ];
}

const fits = (text: string, least: number, most: number) => {
  const words = text.split(' ').length;
  return words >= least && words <= most && isWhole(text) && !/["“”:;—–]/.test(text);
};

/** Says itself what it is about. */
const isTold = ({ text }: AnalysedSentence) =>
  fits(text, 8, 40) &&
  /\.$/.test(text) &&
  !/^(?:Or\b|(?:(?:But|And|Yet|So) )?(?:it|that|those|there|they)\b)|\b(?:this|these|also)\b/i.test(
    text,
  );
