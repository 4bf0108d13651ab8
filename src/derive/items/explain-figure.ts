/** Open questions for what a figure of the article counts or measures. */
import type { Analysis, NumberMention } from '../analysis/analysis.js';
import { paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { capital } from '../statements/sentence-case.js';
import { standAlone } from './stand-alone.js';
import { namesNothing } from './unnamed.js';
import { senseOf } from './wording.js';

export const explainFigure: Author = (analysis) =>
  analysis.numbers.flatMap((number) => ask(number, analysis));

/** What the figure is of stands elsewhere, or somebody speaks. */
const leaning =
  /["“”:]|^(?:(?:But|And|So) )?(?:he|she|it|they|this|that)\b|\bit at\b|^(?:since|by|until) then\b|\b(?:doing|of|for|by|from) (?:that|this|it)\b(?=[,.])|\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur)\b/i;

/** `the current rate of about`: of what stands elsewhere. */
const bareRate =
  /\b(?:rate|level|figure|share|number|total) of (?:about |nearly |almost |some |around |over |under )?$/;

/** Between dashes or brackets, or of two ends the second: `5-20%`. */
const isAside = (before: string, after: string) =>
  /\d[-–]$/.test(before) ||
  before.split('(').length > before.split(')').length ||
  (before.split(dash).length % 2 === 0 && dash.test(after));

const dash = /\s[-–—]+\s|—/;

/** `the diversion of $5m`: another sentence says of what. */
const knownSum = /\bthe \p{Ll}+ of (?:about |nearly |almost |some |around |over |under )?$/u;

/** `hitting 16%`: of a rate that nobody names. */
const isBareLevel = (before: string, text: string, { end }: NumberMention) =>
  /\b(?:hit|hits|hitting|at|reached|reaching|to|below|above) (?:about |nearly |almost |some |around |over |under )?$/.test(
    before,
  ) &&
  !/^ of\b/.test(text.slice(end)) &&
  !/\b(?:rate|share|level|proportion|unemployment|inflation|turnout)\b/.test(text);

/** Less is a price or a fee, which is looked up rather than explained. */
const leastMoney = 100_000;

/** Shares and sums only: what is counted stands behind any other number. */
function ask(number: NumberMention, analysis: Analysis): Draft[] {
  if (!/^(?:percent|money)$/.test(number.kind)) return [];
  const sentence = analysis.sentences.find(({ id }) => id === number.sentence);
  if (sentence?.kind !== 'paragraph') return [];
  const { text, paragraph } = sentence;
  const length = text.split(' ').length;
  const inParagraph = analysis.sentences.filter((one) => one.paragraph === paragraph);
  const isAlone =
    analysis.numbers.filter((one) => one.sentence === sentence.id && one.kind === number.kind)
      .length === 1 && inParagraph.filter((one) => one.text.includes(number.text)).length === 1;
  if (
    !isAlone ||
    text.endsWith('?') ||
    !isWhole(text) ||
    length < 10 ||
    length > 38 ||
    leaning.test(text)
  )
    return [];
  if (standAlone(sentence, analysis) !== text || namesNothing(sentence)) return [];
  const before = text.slice(0, number.start);
  if (/\b(?:to|and|or|of the)\s*$|\($/.test(before) || bareRate.test(before)) return [];
  if (number.kind === 'percent' && (number.value ?? 0) >= 100) return [];
  if (isAside(before, text.slice(number.end)) || knownSum.test(before)) return [];
  if (number.kind === 'percent' && isBareLevel(before, text, number)) return [];
  if (number.kind === 'money' && (number.value ?? 0) < leastMoney) return [];
  if (/^ (?:sure|certain|of the time|of (?:its|their|his|her))\b/.test(text.slice(number.end)))
    return [];
  // The price of a thing.
  if (number.kind === 'money' && /^ (?:an?|per|each|apiece)\b/.test(text.slice(number.end)))
    return [];
  // `a £2m plan`: what the sum is for is not said.
  const next = sentence.tokens.find(({ start }) => start >= number.end);
  const naming = /\b(?:an?|the) $/.test(before) ? /^(?:NOUN|ADJ|PROPN)$/ : /^NOUN$/;
  if (number.kind === 'money' && naming.test(next?.pos ?? '')) return [];
  return [
    {
      strategy: 'explain-figure',
      goal: 'facts',
      sentences: [sentence.id],
      weight: sentence.salience + (number.kind === 'percent' ? 0.2 : 0),
      question: {
        type: 'short',
        stem: `${capital(paragraphName(paragraph))} gives the figure “${number.text}”. What does this figure stand for? Answer in a full sentence of your own.`,
        bloom: 'understand',
        evidence: [{ paragraph, quote: text }],
        modelAnswer: senseOf(`“${text}”`),
        lookFor: [
          `Says what ${number.text} measures: a share, an amount or a change, and of what`,
          'Says when, where or of whom it holds, where the text does',
        ],
        lines: 3,
      },
    },
  ];
}
