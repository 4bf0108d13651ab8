/** An open question for the news of a report, beyond what its headline says. */
import type { Analysis } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { newsDay } from '../analysis/detect-genre.js';
import type { Passage } from '../overview/passage.js';
import { quoteTitle } from '../overview/tell-passage.js';
import { saysOfHeadline } from '../overview/weigh-passage.js';
import type { Author } from './draft.js';
import { ownWords, senseOf } from './wording.js';

/** Content words that the first sentence shares with the headline, and those that it adds. Ours. */
const leastShared = 2;
const leastAdded = 7;

export const tellNews =
  (keyPoints: readonly Passage[]): Author =>
  (analysis) => {
    const lead = keyPoints.find(({ index }) => index === 0);
    if (!lead || !isNews(lead, analysis)) return [];
    return [
      {
        strategy: 'tell-news',
        goal: 'points',
        sentences: [lead.sentence],
        weight: 1,
        question: {
          type: 'short',
          stem: `The headline is ${quoteTitle(analysis.article.title)} What is the news? Tell it in one or two sentences of your own, for somebody who has read the headline only.`,
          bloom: 'understand',
          evidence: [lead.evidence],
          modelAnswer: senseOf(`“${lead.text}”`),
          lookFor: ['Tells the news in full, with what the headline leaves out', ownWords],
          sentenceStem: 'The text reports that …',
          lines: 4,
        },
      },
    ];
  };

function isNews(passage: Passage, analysis: Analysis): boolean {
  const { voice, text, lemmas } = passage;
  const { title } = analysis.article;
  if (analysis.genre !== 'report' || voice !== 'article') return false;
  if (noHeadline.test(title)) return false;
  const shared = saysOfHeadline(lemmas, analysis);
  if (shared < leastShared || told(passage) - shared < leastAdded) return false;
  const isDated = newsDay.test(analysis.sentences[0]?.text ?? '');
  if (/^(?:[^,]*, )?(?:he|she|it|they)\b/i.test(text)) return false;
  return !leadsIn.test(text) && (isDated || !describes.test(text));
}

/** Content words; those of who says so at the end add nothing to the news. */
function told({ text, tokens, lemmas }: Passage): number {
  const source = /, (?:according to|[^,]+ (?:said|says|announced|reported|told)\b)[^,]*$/.exec(
    text,
  );
  if (source === null) return lemmas.size;
  return new Set(contentLemmas(tokens.filter(({ start }) => start < source.index))).size;
}

/** It asks, or names a kind of text that brings no news. */
const noHeadline =
  /\?|^(?:why|how|what|when|who|where|sitting down)\b|\b(?:opinion|review|interviews?|guide|fact[ -]check|profile|talks? about|key moments|takeaways|live updates)\b/i;

/** A story or a thought with which an article begins, before it comes to its news. */
const leadsIn =
  /^(?:If|When|Once|Since|Imagine|For (?:years|decades|centuries|most|many)|At least|One|In \d{4})\b|\b(?:years? ago|already|usually|often|always|long (?:been|had)|used to|was supposed to|were supposed to|the kind of|one might|good reason|were (?:gathered|sitting|standing|waiting)|when (?:he|she|they))\b|["“”?]/i;

/** What something is like is no news. */
const describes = /^.{0,90}?\b(?:is|are) (?!\p{L}+ing\b|set\b|to\b|about to\b|due to\b)/u;
