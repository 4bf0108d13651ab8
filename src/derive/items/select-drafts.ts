/** Chooses a quiz from what the authors proposed: a mix, spread over the article, never filler. */
import type { Analysis } from '../analysis/analysis.js';
import type { Draft } from './draft.js';

interface Slot {
  /** Strategies that may fill it. */
  readonly strategies: readonly string[];
  /** How many of them a quiz takes at most, whatever the length. */
  readonly most: number;
}

/** One round of the mix, the most worth asking first; rounds repeat until the quiz is full. */
export const slots: readonly Slot[] = [
  { strategies: ['main-idea'], most: 1 },
  { strategies: ['word-for-meaning'], most: 5 },
  { strategies: ['explain-condition'], most: 2 },
  { strategies: ['vocabulary-in-context'], most: 6 },
  { strategies: ['opinion-or-fact'], most: 1 },
  { strategies: ['relate-sentences'], most: 3 },
  { strategies: ['replace-connective'], most: 3 },
  { strategies: ['explain-answer'], most: 3 },
  { strategies: ['order-of-events'], most: 1 },
];

/** Questions for a text of this many words, vocabulary included: 8 for every 500, 24 at most. */
export function targetCount(words: number): number {
  return Math.max(3, Math.min(24, Math.round((words / 500) * 9)));
}

/** The draft as it may stand in a lesson; undefined where something speaks against it. */
export type Approve = (draft: Draft) => Draft | undefined;

/** Only drafts that are about to be chosen are put to `approve`, each once. */
export function selectDrafts(
  drafts: readonly Draft[],
  analysis: Analysis,
  approve: Approve,
): Draft[] {
  const target = targetCount(analysis.article.words);
  const chosen: Draft[] = [];
  const open = new Set(drafts);
  const next = (slot: Slot): Draft | undefined => {
    for (const draft of bestFirst(slot, [...open], chosen, analysis)) {
      open.delete(draft);
      const approved = approve(draft);
      if (approved) return approved;
    }
    return undefined;
  };
  for (let grew = true; grew && chosen.length < target;) {
    grew = false;
    for (const slot of slots) {
      if (chosen.length >= target) break;
      const draft = next(slot);
      if (!draft) continue;
      chosen.push(draft);
      grew = true;
    }
  }
  return inReadingOrder(chosen, analysis);
}

function bestFirst(
  slot: Slot,
  drafts: readonly Draft[],
  chosen: readonly Draft[],
  analysis: Analysis,
): Draft[] {
  if (chosen.filter((draft) => fits(slot, draft)).length >= slot.most) return [];
  return drafts
    .filter((draft) => fits(slot, draft) && isFree(draft, chosen))
    .map((draft) => ({ draft, score: draft.weight + spreadBonus(draft, chosen, analysis) }))
    .sort((a, b) => b.score - a.score)
    .map(({ draft }) => draft);
}

const fits = (slot: Slot, draft: Draft) => slot.strategies.includes(draft.strategy);

function isFree(draft: Draft, chosen: readonly Draft[]): boolean {
  return !chosen.some(
    (other) =>
      other.sentences.some((id) => draft.sentences.includes(id)) ||
      (draft.strategy === other.strategy &&
        (sameSubject(draft, other) || sameWords(draft, other) || sameChoice(draft, other))),
  );
}

/** Words of one paragraph are the options of each: the second question is left with fewer. */
const sameWords = (draft: Draft, other: Draft) =>
  draft.strategy === 'word-for-meaning' &&
  draft.question.evidence?.[0]?.paragraph === other.question.evidence?.[0]?.paragraph;

/** `due to` beside `because of`: one is the key of the other. */
const sameChoice = (draft: Draft, other: Draft) =>
  draft.strategy === 'replace-connective' && wrongOf(draft) === wrongOf(other);

const wrongOf = ({ question }: Draft) =>
  question.type === 'choice'
    ? question.options
        .flatMap(({ text, correct }) => (correct ? [] : text.toLowerCase()))
        .sort()
        .join()
    : '';

/** One stem twice, one answer twice, or the answer of one in the stem of the other. */
const sameSubject = (draft: Draft, other: Draft) =>
  draft.question.stem === other.question.stem ||
  (keyOf(draft) !== undefined && keyOf(draft) === keyOf(other)) ||
  givesAway(draft, other) ||
  givesAway(other, draft);

function givesAway(asked: Draft, other: Draft): boolean {
  const key = keyOf(asked);
  return key !== undefined && other.question.stem.includes(key);
}

/** Connectives are the options of many questions. */
const keyOf = ({ strategy, question }: Draft) =>
  strategy !== 'replace-connective' && question.type === 'choice'
    ? question.options[0]?.text
    : undefined;

/** Up to 0.4 for a third of the article that holds less evidence so far. */
function spreadBonus(draft: Draft, chosen: readonly Draft[], analysis: Analysis): number {
  const third = thirdOf(draft, analysis);
  const here = chosen.filter((other) => thirdOf(other, analysis) === third).length;
  return 0.4 * (1 - here / Math.max(1, chosen.length));
}

function positionOf(draft: Draft, analysis: Analysis): number {
  const at = analysis.sentences.findIndex((sentence) => sentence.id === draft.sentences[0]);
  return at < 0 ? analysis.sentences.length : at;
}

const thirdOf = (draft: Draft, analysis: Analysis) =>
  Math.floor((3 * positionOf(draft, analysis)) / Math.max(1, analysis.sentences.length));

/** As the article goes; what asks about the whole comes last. */
function inReadingOrder(chosen: readonly Draft[], analysis: Analysis): Draft[] {
  const whole = (draft: Draft) =>
    /^(?:opinion-or-fact|main-idea|order-of-events)$/.test(draft.strategy) ? 1 : 0;
  return [...chosen].sort(
    (a, b) => whole(a) - whole(b) || positionOf(a, analysis) - positionOf(b, analysis),
  );
}
