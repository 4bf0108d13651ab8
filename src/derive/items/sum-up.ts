/** An open question for the whole article, whose model is what its outlet says it tells. */
import type { Tagger, Token } from '../../core/ports.js';
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { tagText } from '../analysis/tag-sentences.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { danglingPronoun } from '../statements/dangling.js';
import type { Author, Draft } from './draft.js';
import { ownWords } from './wording.js';

/** Share of its words with content that the article must hold. Ours. */
const leastCovered = 0.5;
const mostEvidence = 3;
const fewestWords = 9;
/** A sentence that adds fewer of its words is no evidence. */
const fewestAdded = 2;

export const sumUp =
  (tagger: Tagger): Author =>
  (analysis) => {
    const { standfirst, excerpt } = analysis.article;
    if (standfirst === undefined || excerpt || lures.test(standfirst)) return [];
    const tokens = tagText(standfirst, tagger);
    if (!tells(standfirst, tokens) || !namesOnly(tokens, analysis)) return [];
    const lemmas = new Set(contentLemmas(tokens));
    const known = [...lemmas].filter((lemma) => analysis.terms.has(lemma));
    const evidence = findEvidence(lemmas, analysis);
    if (known.length < leastCovered * lemmas.size || evidence.length === 0) return [];
    return [ask(standfirst, evidence, analysis)];
  };

/** Speaks to the reader, asks, or says what can be found on the page instead of what it tells. */
const lures =
  /[?!“”"]|\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]ours?|[Mm]y)\b|^(?:How|Why|What|Who|When|Where|Which|But|And|So|Or|Read|Find|Learn|Watch|Listen|See|Meet|Check|Get|Click|Follow|By)\b|\b(?:[Hh]ere|click|subscribe|sign up|newsletter|podcast|episode|gallery|photos?|videos?|website|homepage|this (?:article|post|story|page|week|guide|essay))\b/;

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

/** The sentences that say most of it between them, in reading order. */
function findEvidence(
  lemmas: ReadonlySet<string>,
  { sentences }: Analysis,
): readonly AnalysedSentence[] {
  const open = new Set(lemmas);
  const chosen: AnalysedSentence[] = [];
  const told = sentences.map((sentence) => ({
    sentence,
    lemmas: new Set(contentLemmas(sentence.tokens)),
  }));
  const adds = (one: (typeof told)[number]) => [...open].filter((word) => one.lemmas.has(word));
  while (chosen.length < mostEvidence) {
    const [best] = [...told].sort((a, b) => adds(b).length - adds(a).length);
    const added = best ? adds(best) : [];
    if (!best || added.length < fewestAdded) break;
    chosen.push(best.sentence);
    for (const word of added) open.delete(word);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

function ask(
  standfirst: string,
  evidence: readonly AnalysedSentence[],
  { genre }: Analysis,
): Draft {
  const asked =
    genre === 'opinion'
      ? 'What does the author want to say with the whole text? Sum it up in a sentence or two of your own.'
      : 'What does the whole text tell? Sum it up in a sentence or two of your own.';
  return {
    strategy: 'sum-up',
    goal: 'points',
    sentences: [],
    weight: 1,
    question: {
      type: 'short',
      stem: asked,
      bloom: 'analyze',
      evidence: evidence.map(({ paragraph, text }) => ({ paragraph, quote: text })),
      modelAnswer: `The outlet itself sums it up like this: “${standfirst}”`,
      lookFor: ['Says what the whole is about, not a detail or an example', ownWords],
      lines: 4,
    },
  };
}
