/** Sentences of the article that a reader understands alone: key points and prompts are made of them. */
import type { Token } from '../../core/ports.js';
import type { Evidence } from '../../model/question.js';
import type { AnalysedSentence, Analysis, Speaker } from '../analysis/analysis.js';
import { turnLabel } from '../analysis/turns.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { isCoarse } from '../statements/coarse.js';
import {
  alignTokens,
  hasMainVerb,
  isSelfContained,
  trimPassage,
  trimWhole,
} from './self-contained.js';
import { goesOn } from './goes-on.js';
import { heaviest } from './heaviest.js';
import { isAnybodys, isAsked, isIntroduction, singleVoice } from './single-voice.js';
import { saysOfHeadline, weigher } from './weigh-passage.js';
import { isBalanced, isGarbled } from '../statements/phrases.js';

export interface Passage {
  readonly sentence: string;
  readonly paragraph: string;
  /** Position of its sentence in the article. */
  readonly index: number;
  /** A whole sentence. Where `voice` is not `article` these are the speaker's own words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `quoted`: somebody's words; `author`: the teller's, as `I`, `we` or `you`. */
  readonly voice: 'article' | 'quoted' | 'author';
  /** `text` stands in the article word for word and may go between quotation marks. */
  readonly exact: boolean;
  /** The author admits it, and goes on to hold something against it. */
  readonly granted: boolean;
  /** Whose claim it is, where it is not the article's own. */
  readonly speaker?: Speaker;
  readonly evidence: Evidence;
  readonly lemmas: ReadonlySet<string>;
  readonly weight: number;
}

export const words = (text: string) => text.split(' ').length;

/** Short enough to be read from a slide. */
export const isShort = (passage: Passage) => words(passage.text) <= 32;

/** Words of a saying of two sentences. */
const mostQuoted = 40;

type Draft = Pick<Passage, 'text' | 'tokens' | 'voice' | 'speaker' | 'evidence'>;

/** One for each sentence at most, in reading order. */
export function findPassages(analysis: Analysis): Passage[] {
  const weigh = weigher(analysis);
  return analysis.sentences.flatMap((sentence): Passage[] => {
    if (sentence.kind !== 'paragraph' || isCaption(sentence.text) || isCoarse(sentence.text))
      return [];
    if (isGarbled(sentence.text)) return [];
    if (isAsked(sentence.paragraph, analysis) || isAnybodys(sentence.paragraph, analysis))
      return [];
    const draft =
      (sentence.index === 0 ? fromLead(sentence, analysis) : undefined) ??
      fromStatement(sentence, analysis) ??
      fromQuotation(sentence, analysis) ??
      fromSentence(sentence, analysis);
    if (!draft) return [];
    const { id, paragraph, index } = sentence;
    const lemmas = new Set(contentLemmas(draft.tokens));
    const exact = isExact(draft.text, sentence.text);
    if ((draft.voice === 'author' && !exact) || losesTurn(draft.text, sentence.text)) return [];
    return [
      {
        ...draft,
        ...{ exact, sentence: id, paragraph, index, lemmas },
        weight: weigh(lemmas, index),
        granted: isGranted(sentence, analysis),
      },
    ];
  });
}

/** `It is true that the gate leaks. It has leaked for years. But …`: up to where the author turns. */
function isGranted(
  { paragraph, index }: AnalysedSentence,
  { sentences, genre }: Analysis,
): boolean {
  if (genre !== 'opinion') return false;
  const own = sentences.filter((one) => one.paragraph === paragraph);
  const from = own.findLast((one) => one.index <= index && granting.test(one.text));
  const turn = from && sentences.find((one) => one.index >= from.index && turns.test(one.text));
  const next = (own.at(-1)?.index ?? 0) + 1;
  return (
    turn !== undefined &&
    turn.index > index &&
    (turn.paragraph === paragraph || turn.index === next)
  );
}

const granting =
  /^(?:It is true\b|It[’']s true\b|True,|Granted\b|Admittedly\b|Of course\b|To be sure\b|Certainly,|No doubt\b|Undoubtedly\b|Yes,)/;
const turns = /^(?:But|Yet|However|Still|Even so|Nevertheless|Nonetheless|That said)\b|[,;] but\b/;

/** Word for word; a capital at its head may be new. */
function isExact(text: string, sentence: string): boolean {
  const bare = text.replace(/[.]$/, '');
  return (
    sentence.includes(bare) || sentence.includes(bare.replace(/^./u, (one) => one.toLowerCase()))
  );
}

/** What was cut turned against what was kept. */
const losesTurn = (text: string, sentence: string) =>
  /\b(?:but|yet|however)\b/i.test(sentence.replace(/^(?:But|However|Yet)\b/, '')) &&
  !/\b(?:but|yet|however)\b/i.test(text);

const caption =
  /^(?:Figure|Table|Photo|Image|Map|File|Source|Credit|Read|See|Watch|Correction|Update|Video)\b|\b(?:Image|Photo|Credit): |\((?:Image|Photo|File|left|right|above|pictured)\b|^[^,]{3,60} (?:is|are) (?:holding|standing|sitting|posing|shown|wearing|smiling)\b|^[^,]{5,60}\b(?:walks?|speaks?|stands?|sits?|waves?|poses?|looks?|arrives?|attends?|is seen|is pictured|are seen|are pictured)\b.*\b(?:19|20)\d\d\.$/;

/** `Ada Brenn/Arle Post The lock …` */
const credit = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}\/\p{Lu}/u;

export const isCaption = (text: string) => caption.test(text) || credit.test(text);

/** The longest statement of the sentence: the others are parts of it. */
function fromStatement(sentence: AnalysedSentence, analysis: Analysis): Draft | undefined {
  const longest = heaviest(
    analysis.statements.filter((statement) => statement.sentence === sentence.id),
    ({ text }) => text.length,
  );
  // What the writer sets between marks is not the article's own word.
  if (!longest || longest.edits.some(({ kind }) => kind === 'drop-marks')) return undefined;
  const { evidence, speaker } = longest;
  const text = trimPassage(longest.text, longest.tokens);
  const tokens = text === longest.text ? longest.tokens : alignTokens(text, longest.tokens);
  if (!isSelfContained(text, tokens, false)) return undefined;
  return { text, tokens, evidence, voice: 'article', ...(speaker && { speaker }) };
}

/** The first whole quotation of a sentence, where its speaker is known. */
function fromQuotation(sentence: AnalysedSentence, analysis: Analysis): Draft | undefined {
  const quotation = analysis.quotations.find(
    (one) => one.sentence === sentence.id && one.whole && one.speaker,
  );
  if (!quotation?.speaker || quotation.text.split(' ').length < 8) return undefined;
  const text = /[.!?]$/.test(quotation.text) ? quotation.text : `${quotation.text}.`;
  const tokens = alignTokens(quotation.text, sentence.tokens);
  if (/\?$/.test(text) || !isSelfContained(text, tokens, true)) return undefined;
  const { speaker } = quotation;
  const more = goesOn(sentence, quotation, analysis, mostQuoted);
  if (!more && isTakenBack(sentence, analysis)) return undefined;
  const evidence = { paragraph: sentence.paragraph, quote: more?.quote ?? quotation.text };
  return { text: more ? `${text} ${more.text}` : text, tokens, evidence, voice: 'quoted', speaker };
}

/** What the same person says next begins with `But`: one half alone misleads. */
const isTakenBack = ({ text, index, paragraph }: AnalysedSentence, { sentences }: Analysis) =>
  /["“]/.test(text) &&
  sentences[index + 1]?.paragraph === paragraph &&
  /^["“](?:But|However|Yet)\b/.test(sentences[index + 1]?.text ?? '');

function fromSentence(sentence: AnalysedSentence, analysis: Analysis): Draft | undefined {
  if (isTakenBack(sentence, analysis)) return undefined;
  if (!/[.!]["”’)]*$/.test(sentence.text) || !isBalanced(sentence.text)) return undefined;
  const quotation = analysis.quotations.find((one) => one.sentence === sentence.id);
  // What stands behind a mark that is never closed may be anybody's word.
  if (sentence.isQuoted && quotation === undefined) return undefined;
  const spoken =
    analysis.genre === 'interview' ? sentence.text.replace(turnLabel, '') : sentence.text;
  const text = trimPassage(spoken, sentence.tokens);
  const tokens = alignTokens(text, sentence.tokens);
  const personal = firstPerson.test(text.replace(/["“][^"”]*["”]/g, 'X'));
  if (personal && singleVoice(analysis) === undefined) return undefined;
  if (personal && isIntroduction(sentence.paragraph, analysis)) return undefined;
  if (!isSelfContained(text, tokens, personal)) return undefined;
  const evidence = { paragraph: sentence.paragraph, quote: sentence.text };
  const said =
    analysis.attributions.find((one) => one.sentence === sentence.id)?.speaker ??
    quotation?.speaker;
  return {
    text,
    tokens,
    evidence,
    voice: personal ? 'author' : 'article',
    ...(said && { speaker: said }),
  };
}

/** Nothing stands before the first sentence of a report that it could point to. */
function fromLead(sentence: AnalysedSentence, analysis: Analysis): Draft | undefined {
  const whole = trimWhole(sentence.text);
  const text = words(whole) <= mostWhole ? whole : trimPassage(sentence.text, sentence.tokens);
  if (analysis.genre !== 'report' || words(text) > mostOfLead || words(text) < leastOfLead)
    return undefined;
  if (!/^[\p{Lu}\d].*[.]$/u.test(text) || !isBalanced(text)) return undefined;
  if (/^(?:He|She|It|They|This|That|These|Those|And|But|So|If|When)\b/.test(text)) return undefined;
  // `our ancestors`: everybody's.
  const own = text.replace(/["“][^"”]*["”]/g, 'X').replace(/\bour (?=\p{Ll}+s\b)/gu, 'the ');
  if (firstPerson.test(own)) return undefined;
  const tokens = alignTokens(text, sentence.tokens);
  if (!hasMainVerb(tokens) && !isNews(tokens, analysis)) return undefined;
  const said = analysis.attributions.find((one) => one.sentence === sentence.id)?.speaker;
  return {
    text,
    tokens,
    evidence: { paragraph: sentence.paragraph, quote: sentence.text },
    voice: 'article',
    ...(said && { speaker: said }),
  };
}

/** `A house that can turn has been sold`: whatever the tagger makes of it, it says what the headline does. */
const isNews = (tokens: readonly Token[], analysis: Analysis) =>
  tokens.some(({ pos }) => pos === 'VERB') &&
  saysOfHeadline(new Set(contentLemmas(tokens)), analysis) >= leastNews;

const leastNews = 3;

/** Words of a first sentence that tells the news; of more the last clauses are cut. */
const mostWhole = 42;
const mostOfLead = 48;
const leastOfLead = 10;

const firstPerson = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|[Mm]e|mine|ours|yours)\b/;
