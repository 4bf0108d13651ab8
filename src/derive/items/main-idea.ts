/** A choice between the news that a report is about and details of it. */
import type { Analysis } from '../analysis/analysis.js';
import { words, type Passage } from '../overview/passage.js';
import { headlineLemmas, saysOfHeadline } from '../overview/weigh-passage.js';
import { isLeaning, worthOf } from '../overview/weigh-point.js';
import { inner, paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';

/** The first sentence tells the news where it says so much of the headline. Ours. */
const leastShare = 0.5;
const leastNamed = 3;
const leastWorth = 1.8;
/** What stands before is seldom a detail only. */
const firstDetail = 4;
/** A detail says at most so much of what the lead says of the headline, and is worth so much less. Ours. */
const mostShare = 0.5;
const gap = 0.8;
const distractors = 3;
/** Words of a sentence that tells the news in full. */
const fewestWords = 16;

export const mainIdea =
  (passages: readonly Passage[]): Author =>
  (analysis) => {
    const lead = passages.find(({ index }) => index === 0);
    if (analysis.genre !== 'report' || !lead || !tellsNews(lead, analysis)) return [];
    const details = chooseDetails(lead, passages, analysis);
    return details.length < distractors ? [] : [ask(lead, details, analysis)];
  };

function tellsNews(lead: Passage, analysis: Analysis): boolean {
  const shared = saysOfHeadline(lead.lemmas, analysis);
  return (
    shared >= leastNamed &&
    shared / headlineLemmas(analysis).size >= leastShare &&
    worthOf(lead, analysis) >= leastWorth &&
    words(lead.text) >= fewestWords &&
    isWhole(lead.text) &&
    marks(lead.text) === marks(lead.evidence.quote) &&
    !background.test(lead.text)
  );
}

/** A word that the article sets between marks is not its own. */
const marks = (text: string) => text.match(/["“”]/g)?.length ?? 0;

/** What led up to the news, or was said beside it. */
const background = /^(?:As|When|While|Hours|Days|Weeks|Months|Years|After|Before)\b|\bago\b|,["”] /;

/** Word for word as in the article: the nearest in length, one of a paragraph. */
function chooseDetails(lead: Passage, passages: readonly Passage[], analysis: Analysis): Passage[] {
  const far = ({ text }: Passage) => Math.abs(text.length - lead.text.length);
  const most = worthOf(lead, analysis) - gap;
  const shared = saysOfHeadline(lead.lemmas, analysis);
  return passages
    .filter(
      (one) =>
        one.index >= firstDetail &&
        one.voice === 'article' &&
        one.text === analysis.sentences[one.index]?.text &&
        one.paragraph !== lead.paragraph &&
        saysOfHeadline(one.lemmas, analysis) <= mostShare * shared &&
        worthOf(one, analysis) <= most &&
        far(one) <= 0.5 * lead.text.length &&
        isWhole(one.text) &&
        !unnamed.test(one.text) &&
        !isLeaning(one, analysis),
    )
    .sort((a, b) => far(a) - far(b))
    .filter((one, at, all) => all.findIndex(({ paragraph }) => paragraph === one.paragraph) === at)
    .slice(0, distractors);
}

/** `Hoenig said it will …`: who? */
const unnamed = /\b(?:that|says?|said|told|if|whether|when|because|,) (?:it|he|she|they)\b/;

function ask(lead: Passage, details: readonly Passage[], { article }: Analysis): Draft {
  return {
    strategy: 'main-idea',
    goal: 'points',
    sentences: [lead.sentence],
    weight: 1,
    question: {
      type: 'choice',
      stem: 'Which of these sentences tells best what the whole article is about?',
      bloom: 'analyze',
      evidence: [lead.evidence],
      options: [
        {
          text: lead.text,
          correct: true,
          rationale: `It tells the news that the headline names: “${inner(article.title)}”`,
        },
        ...details.map(({ text, paragraph }) => ({
          text,
          rationale: `This is true, but only a detail, told in ${paragraphName(paragraph)}.`,
        })),
      ],
    },
  };
}
