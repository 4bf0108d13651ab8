/** What the whole article tells, as its outlet sums it up. */
import type { Tagger, Token } from '../../core/ports.js';
import type { Analysis } from '../analysis/analysis.js';
import { tagText } from '../analysis/tag-sentences.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { danglingPronoun } from '../statements/dangling.js';
import { inCommon, tellsHeadline } from './weigh-passage.js';

export interface Summary {
  readonly text: string;
  /** Its words with content, those of them that stand in the article. */
  readonly lemmas: ReadonlySet<string>;
}

/** Share of its words with content that the article must hold. Ours. */
const leastCovered = 0.5;
/** Sentences of the text in which news tells what it is about. */
const opens = 4;
const fewestWords = 9;

/** Undefined where the outlet has none, or one that does not tell what the article tells. */
export function writeSummary(analysis: Analysis, tagger: Tagger): Summary | undefined {
  const { standfirst: text, excerpt } = analysis.article;
  if (text === undefined || excerpt || lures.test(text)) return undefined;
  const tokens = tagText(text, tagger);
  if (!tells(text, tokens) || !namesOnly(tokens, analysis)) return undefined;
  const all = new Set(contentLemmas(tokens));
  const lemmas = new Set([...all].filter((lemma) => analysis.terms.has(lemma)));
  if (lemmas.size < leastCovered * all.size || isDetail(lemmas, analysis)) return undefined;
  return { text, lemmas };
}

/** Neither the headline nor the first sentences tell it. */
function isDetail(lemmas: ReadonlySet<string>, analysis: Analysis): boolean {
  const opening = new Set(
    analysis.sentences.slice(0, opens).flatMap(({ tokens }) => contentLemmas(tokens)),
  );
  return !tellsHeadline(lemmas, analysis) && inCommon(lemmas, opening) < leastCovered * lemmas.size;
}

/** Speaks to the reader, asks, or says what can be found on the page instead of what it tells. */
const lures =
  /[?!“”"]|\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]ours?|[Mm]y)\b|^(?:How|Why|What|Who|When|Where|Which|But|And|So|Or|Read|Find|Learn|Watch|Listen|See|Meet|Check|Get|Click|Follow|By)\b|\b(?:[Hh]ere|click|subscribe|sign up|newsletter|sounds? like|podcast|episode|gallery|photos?|videos?|website|homepage|this (?:article|post|story|page|week|guide|essay))\b/;

const tells = (text: string, tokens: readonly Token[]) =>
  text.split(' ').length >= fewestWords &&
  tokens[0]?.pos !== 'VERB' &&
  tokens.slice(1).some(isFinite) &&
  !danglingPronoun(tokens);

const isFinite = ({ pos, text }: Token) =>
  pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'));

/** The article names all that it names. */
function namesOnly(tokens: readonly Token[], { article }: Analysis): boolean {
  const text = article.paragraphs.map((one) => one.text).join(' ');
  const told = `${article.title} ${text}`.toLowerCase();
  return tokens.every(
    ({ pos, text: word }) => !/^(?:PROPN|NUM)$/.test(pos) || told.includes(word.toLowerCase()),
  );
}
