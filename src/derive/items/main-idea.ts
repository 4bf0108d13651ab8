/** A choice between what the whole article is about and details of it. */
import type { Evidence } from '../../model/question.js';
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { heaviest } from '../overview/heaviest.js';
import { words, type Passage } from '../overview/passage.js';
import { headlineLemmas, inCommon, saysOfHeadline } from '../overview/weigh-passage.js';
import { isLeaning, worthOf } from '../overview/weigh-point.js';
import type { Summary } from '../overview/write-summary.js';
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
/** … and so much of all that the key says. Ours. */
const mostSaid = 0.34;
const gap = 0.8;
const distractors = 3;
/** Words of a sentence that tells the news in full. */
const fewestWords = 16;

/** A sentence that tells what the whole is about. */
interface Key {
  readonly text: string;
  readonly lemmas: ReadonlySet<string>;
  readonly worth: number;
  readonly evidence: readonly Evidence[];
  /** Ids of the sentences that it says. */
  readonly sentences: readonly string[];
  readonly rationale: string;
  readonly waive?: Draft['question']['waive'];
}

/** The news of a report, or what the outlet itself says that the article tells. */
export const mainIdea =
  (passages: readonly Passage[], summary: Summary | undefined): Author =>
  (analysis) => {
    const lead = passages.find(({ index }) => index === 0);
    const news = lead && tellsNews(lead, analysis) ? fromLead(lead, analysis) : undefined;
    const asked = (key: Key | undefined) =>
      key ? ask(key, chooseDetails(key, passages, analysis), analysis) : [];
    const ofNews = asked(news);
    return ofNews.length > 0 ? ofNews : asked(summary && fromSummary(summary, passages, analysis));
  };

const fromLead = (lead: Passage, analysis: Analysis): Key => ({
  text: lead.text,
  lemmas: lead.lemmas,
  worth: worthOf(lead, analysis),
  evidence: [lead.evidence],
  sentences: [lead.sentence],
  rationale: `It tells the news that the headline names: “${inner(analysis.article.title)}”`,
});

function fromSummary(
  { text, lemmas }: Summary,
  passages: readonly Passage[],
  analysis: Analysis,
): Key | undefined {
  const said = findEvidence(lemmas, analysis);
  if (analysis.genre === 'interview' || said.length === 0 || /[.!?] /.test(text)) return undefined;
  return {
    text,
    lemmas,
    worth: Math.max(...passages.map((one) => worthOf(one, analysis))),
    evidence: said.map(({ paragraph, text: quote }) => ({ paragraph, quote })),
    sentences: said.map(({ id }) => id),
    rationale: 'With this sentence the outlet itself sums the whole article up.',
    waive: [{ rule: 'check/key-coverage', reason: 'The outlet uses words of its own.' }],
  };
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
    const best = heaviest(told, (one) => adds(one).length);
    const added = best ? adds(best) : [];
    if (!best || added.length < fewestAdded) break;
    chosen.push(best.sentence);
    for (const word of added) open.delete(word);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

const mostEvidence = 3;
/** A sentence that adds fewer words of the summary is no evidence. */
const fewestAdded = 2;

function tellsNews(lead: Passage, analysis: Analysis): boolean {
  const shared = saysOfHeadline(lead.lemmas, analysis);
  return (
    shared >= leastNamed &&
    shared / headlineLemmas(analysis).size >= leastShare &&
    worthOf(lead, analysis) >= leastWorth &&
    words(lead.text) >= fewestWords &&
    isWhole(lead.text) &&
    marks(lead.text) === marks(lead.evidence.quote) &&
    !background.test(lead.text) &&
    (!saidBy.test(lead.evidence.quote) || saidBy.test(lead.text))
  );
}

/** Whoever says so is part of the news: without them an accusation would be a fact. */
const saidBy =
  /\b(?:according to|sa(?:y|ys|id)|told|alleged(?:ly)?|accused|reportedly|claim(?:s|ed)?|announced|reported)\b/;

/** A word that the article sets between marks is not its own. */
const marks = (text: string) => text.match(/["“”]/g)?.length ?? 0;

/** What led up to the news, or was said beside it. */
const background = /^(?:As|When|While|Hours|Days|Weeks|Months|Years|After|Before)\b|\bago\b|,["”] /;

/** Word for word as in the article: the nearest in length, one of a paragraph. */
function chooseDetails(key: Key, passages: readonly Passage[], analysis: Analysis): Passage[] {
  const far = ({ text }: Passage) => Math.abs(text.length - key.text.length);
  const most = key.worth - gap;
  const shared = saysOfHeadline(key.lemmas, analysis);
  const paragraphs = key.evidence.map(({ paragraph }) => paragraph);
  return passages
    .filter(
      (one) =>
        one.index >= firstDetail &&
        one.voice === 'article' &&
        one.text === analysis.sentences[one.index]?.text &&
        !paragraphs.includes(one.paragraph) &&
        saysOfHeadline(one.lemmas, analysis) <= mostShare * shared &&
        inCommon(one.lemmas, key.lemmas) <= mostSaid * key.lemmas.size &&
        worthOf(one, analysis) <= most &&
        far(one) <= 0.5 * key.text.length &&
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

function ask(key: Key, details: readonly Passage[], { genre }: Analysis): Draft[] {
  if (details.length < distractors) return [];
  const all =
    genre === 'opinion'
      ? 'what the author wants to say with the whole text'
      : 'what the whole article is about';
  return [
    {
      strategy: 'main-idea',
      goal: 'points',
      sentences: key.sentences,
      weight: 1,
      question: {
        type: 'choice',
        stem: `Which of these sentences tells best ${all}?`,
        bloom: 'analyze',
        ...(key.waive && { waive: key.waive }),
        evidence: [...key.evidence],
        options: [
          {
            text: key.text,
            correct: true,
            rationale: key.rationale,
          },
          ...details.map(({ text, paragraph }) => ({
            text,
            rationale: `This is true, but only a detail, told in ${paragraphName(paragraph)}.`,
          })),
        ],
      },
    },
  ];
}
