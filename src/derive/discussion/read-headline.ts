/** Prompts on the headline: what it leaves out, and how far the text bears it out. */
import { claimOf, headlineStatement } from '../items/headline.js';
import { heaviest } from '../overview/heaviest.js';
import { isShort } from '../overview/passage.js';
import { quoteTitle } from '../overview/tell-passage.js';
import { debate, onPassage, type PromptMaker } from './prompt-draft.js';
import { isQuotable, place } from './quote-passage.js';
import { inner } from '../statements/phrases.js';

/** What the headline does not tell, or how far the text bears it out. */
export const rewriteHeadline: PromptMaker = ({ analysis, keyPoints }) => {
  const { title } = analysis.article;
  if (analysis.genre !== 'report' || /…$|\?|[.:] \p{Lu}\p{L}+ and \p{Lu}|Interview/u.test(title))
    return [];
  if (title.split(' ').length < 5) return [];
  const half = analysis.sentences.length / 3;
  const untold = [...keyPoints]
    .reverse()
    .filter(
      (point) =>
        point.index > half &&
        isApart(point, title) &&
        (point.speaker !== undefined || turning.test(point.text)) &&
        !/^(?:After|Then|Before|Later)/.test(point.text),
    );
  return untold
    .filter((point) => isShort(point) && isQuotable(point, analysis))
    .map((point) => ({
      ...onPassage(point),
      kind: 'headline',
      prompt: `The headline is ${quoteTitle(title)} It leaves out what ${place(point)} tells: “${inner(point.text)}” Is that fair? Write a headline of at most twelve words that does justice to both.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 10,
      sentenceStems: [
        'The headline makes the reader expect …',
        'The sentence matters (does not matter) to the whole text, because …',
        'Ours is fairer, because …',
      ],
      followUps: [
        'Who would like the old headline better, and who the new one?',
        'Which single word of the old headline steers the reader most?',
      ],
      teacherNote: `The sentence stands in ${place(point)}. A headline may leave it out with good reason: ask what it is there for. A new headline counts if every word of it is borne out by the text.`,
    }));
};

/** Limits what came before, or is what somebody claims: a headline without it may mislead. */
const turning =
  /\b(?:but|yet|however|although|though|despite|while|still|only|not|no|never|without|few|critics?|opponents?|unclear|unlikely|unsure|denie[sd]|disput\w+|warn\w*|complain\w*|argu\w+|sa(?:y|ys|id))\b|n[’']t\b/i;

/** It shares one word with the headline at most: the subject. */
const isApart = ({ lemmas }: { readonly lemmas: ReadonlySet<string> }, title: string) =>
  [...lemmas].filter((lemma) => title.toLowerCase().includes(lemma.slice(0, 6))).length <= 1;

/** A claim that one can be for or against: it may go on after a colon. */
function statesView(headline: string): boolean {
  const title = claimOf(headline);
  if (title.split(' ').length < 5 || /\?|\b(?:I|I[’']m|me|my|you|your)\b/i.test(title))
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
