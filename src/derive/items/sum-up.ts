/** An open question for the whole article, whose model is what its headline and its summary tell. */
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { heaviest } from '../overview/heaviest.js';
import { quoteTitle } from '../overview/tell-passage.js';
import type { Summary } from '../overview/write-summary.js';
import type { Author, Draft } from './draft.js';
import { headlineStatement } from './headline.js';
import { ownWords } from './wording.js';

const mostEvidence = 3;
/** A sentence that adds fewer words of the summary is no evidence. */
const fewestAdded = 2;

export const sumUp =
  (summary: Summary | undefined): Author =>
  (analysis) => {
    const evidence = summary ? findEvidence(summary, analysis) : [];
    const isTold = evidence.length > 0 && headlineStatement(analysis) !== undefined;
    return summary && isTold ? [ask(summary.text, evidence, analysis)] : [];
  };

/** The sentences that say most of it between them, in reading order. */
function findEvidence({ lemmas }: Summary, { sentences }: Analysis): readonly AnalysedSentence[] {
  const open = new Set(lemmas);
  const chosen: AnalysedSentence[] = [];
  const told = sentences.map((sentence) => ({
    sentence,
    lemmas: new Set(contentLemmas(sentence.tokens)),
  }));
  const adds = (one: (typeof told)[number]) => [...open].filter((word) => one.lemmas.has(word));
  while (chosen.length < mostEvidence) {
    const best = heaviest(told, (one) => adds(one).length);
    const added = best ? adds(best) : [];
    if (!best || added.length < fewestAdded) break;
    chosen.push(best.sentence);
    for (const word of added) open.delete(word);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

function ask(summary: string, evidence: readonly AnalysedSentence[], analysis: Analysis): Draft {
  const { article, genre } = analysis;
  const asked =
    genre === 'opinion'
      ? 'What does the author want to say with the whole text? Sum it up in a sentence or two of your own.'
      : 'What is the whole text about? Sum it up in a sentence or two of your own.';
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
      modelAnswer: `The headline and the summary that goes with the text say: ${quoteTitle(article.title)} “${summary}”`,
      lookFor: ['Says what the whole is about, not a detail or an example', ownWords],
      lines: 4,
    },
  };
}
