/** Open questions for what a paragraph of one telling sentence says. */
import type { Token } from '../../core/ports.js';
import type { Analysis } from '../analysis/analysis.js';
import { paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { standAlone } from './stand-alone.js';
import { pointsBack } from './unnamed.js';
import { ownWords, senseOf } from './wording.js';

/** A sentence of the article that was found to say much, and to be understood alone. */
export interface TellingSentence {
  readonly sentence: string;
  readonly weight: number;
}

/** Words of a sentence that is worth putting in other words, and that three lines hold. */
const fewestWords = 14;
const mostWords = 40;

export const toldParagraph =
  (telling: readonly TellingSentence[]): Author =>
  (analysis) =>
    telling.flatMap((one) => ask(one, analysis));

function ask({ sentence: id, weight }: TellingSentence, analysis: Analysis): Draft[] {
  const sentence = analysis.sentences.find((one) => one.id === id);
  if (sentence?.kind !== 'paragraph' || !isWhole(sentence.text)) return [];
  const { text, paragraph } = sentence;
  // The headline tells it already, or it only sets the scene.
  if (sentence.index === 0) return [];
  const all = analysis.sentences.filter((one) => one.paragraph === paragraph);
  const length = text.split(' ').length;
  // Of two sentences either may be the point.
  if (all.length !== 1 || length < fewestWords || length > mostWords) return [];
  const told = standAlone(sentence, analysis);
  if (told === undefined || leaning.test(text) || isBare(sentence.tokens)) return [];
  if (trifle.test(text) || pointsBack(sentence, analysis)) return [];
  return [
    {
      strategy: 'told-paragraph',
      goal: 'points',
      sentences: [id],
      weight: Math.min(1, weight),
      question: {
        type: 'short',
        stem: `What does ${paragraphName(paragraph)} tell the reader? Answer in a sentence of your own.`,
        bloom: 'understand',
        evidence: [{ paragraph, quote: text }],
        modelAnswer: senseOf(`“${told}”`),
        lookFor: ['Gives the sense of the whole sentence', ownWords],
        lines: 3,
      },
    },
  ];
}

/** A saying; what takes up another paragraph; scores of a match, which other words tell no better. */
const leaning =
  /["“”?]|\bsaid\b.*\b(?:while|and)\b.*\bsaid\b|\badded (?:that\b|\p{L}+ (?:is|are|was|were|has|have|had|will|would)\b)|^(?:Now(?!,)|Coming back|Turning|Returning)\b|\d-\d|\banother\b|\b(?:spoke|talked|sat down) (?:with|to)\b|^(?:But|And|Yet|So|Still|Also|Instead|However|Nonetheless|Nevertheless|Meanwhile|In return|In response|Even so|Additionally|In addition|Furthermore|Moreover|Since then|By then)\b/u;

/** The hour of it, a word that nobody gave, a play upon one turn of phrase. */
const trifle =
  /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b(?:declined|refused|did not respond|didn[’']t respond|could not be reached)\b.*\b(?:requests?|comment|interview)|\b(?!million|billion)(\p{Ll}{4,} \p{Ll}{4,})\b.*\b\1\b/u;

/** Names, times and figures, which no other words tell. */
function isBare(tokens: readonly Token[]): boolean {
  const told = tokens.filter(({ pos }) => /^(?:NOUN|PROPN|NUM|VERB|ADJ|ADV)$/.test(pos));
  return told.filter(({ pos }) => /^(?:PROPN|NUM)$/.test(pos)).length > told.length / 2;
}
