/** Prompts on the headline: what it leaves out, and how far the text bears it out. */
import { claimOf, headlineStatement } from '../items/headline.js';
import { heaviest } from '../overview/heaviest.js';
import { quoteTitle } from '../overview/tell-passage.js';
import { debate, type PromptMaker } from './prompt-draft.js';
import { place } from './quote-passage.js';

/** A claim that one can be for or against: it may go on after a colon. */
function statesView(headline: string): boolean {
  const title = claimOf(headline);
  if (title.split(' ').length < 5 || /\?|\b(?:I|I[’']m|me|my|you|your|this|says?)\b/i.test(title))
    return false;
  return view.test(title);
}

const view = /^(?!why|how|what|when|who|where)[^?]+ (?:is|are|should|must|needs?|deserves?) \w/i;

/** In an opinion piece a headline that takes a side, argued for and against. */
export const debateHeadline: PromptMaker = ({ analysis, keyPoints }) => {
  const point = heaviest(keyPoints, ({ weight }) => weight);
  if (analysis.genre !== 'opinion' || !point || !statesView(analysis.article.title)) return [];
  return [
    {
      ...debate,
      prompt: `The headline claims: ${quoteTitle(analysis.article.title)} Make the strongest case for this from the text, then the strongest case against it. Which case is better supported?`,
      followUps: ['What would have to be true for the author to be wrong?'],
      teacherNote: 'The claim is the author’s, not the lesson’s. Give both sides the same time.',
      evidence: [point.evidence],
      sentences: [],
      weight: 5,
    },
  ];
};

/** What the headline of a report says, held against the text. */
export const testHeadline: PromptMaker = ({ analysis, keyPoints }) => {
  const { title } = analysis.article;
  const point = heaviest(keyPoints, ({ weight }) => weight);
  const states = headlineStatement(analysis, title.replace(/['‘’"“”]/g, '')) !== undefined;
  if (analysis.genre !== 'report' || !point || !states) return [];
  return [
    {
      kind: 'headline-claim',
      prompt: `The headline says: ${quoteTitle(title)} Which paragraph bears this out best? Is there a word in the headline that says more than the text shows?`,
      bloom: 'analyze',
      protocol: 'think-pair-share',
      minutes: 8,
      sentenceStems: [
        'Paragraph … bears the headline out, because …',
        'The word “…” says more than the text shows, because …',
        'I would leave the headline as it is, because …',
      ],
      followUps: [
        'What would a reader believe who had read nothing but the headline?',
        'Which part of the headline rests on somebody’s word, and whose?',
      ],
      teacherNote: `Compare with ${place(point)} first. “Every word is borne out” is a good answer too, where students show it.`,
      evidence: [point.evidence],
      sentences: [],
      weight: 1,
    },
  ];
};
