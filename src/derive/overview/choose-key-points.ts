/** The five to eight sentences that tell what the article says, in reading order. */
import type { KeyPoint } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { heaviest } from './heaviest.js';
import { isIntroduced } from './introduced.js';
import type { Passage } from './passage.js';
import { teller } from './tell-passage.js';
import { inCommon, tellsHeadline } from './weigh-passage.js';
import { isBesidePoint, worthOf } from './weigh-point.js';
import { wholePoint } from './whole-point.js';

/** A point for about every 110 words; fewer where the text is short. */
export const pointCount = (words: number) =>
  words < 200
    ? Math.max(2, Math.round(words / 40))
    : Math.max(5, Math.min(8, Math.round(words / 110)));

/** Below it a point says too little: of more than five each must be worth more. Ours. */
const leastWorth = (chosen: number) => (chosen < 5 ? 0 : 0.9);

/** One point alone stands for no article. */
const fewest = 2;

/** Central, spread over the article, none said twice. */
export function choosePassages(passages: readonly Passage[], analysis: Analysis): Passage[] {
  const target = pointCount(analysis.article.words);
  const size = Math.max(1, analysis.sentences.length / target);
  const part = (passage: Passage) => Math.floor(passage.index / size);
  const fit = passages.flatMap((passage) =>
    isBesidePoint(passage, analysis) ? [] : (wholePoint(passage, analysis) ?? []),
  );
  const chosen = newsOf(fit, analysis);
  const isClear = (passage: Passage, others: readonly Passage[]) =>
    isIntroduced(
      passage,
      others.filter(({ index }) => index < passage.index),
      analysis,
    );
  while (chosen.length < target) {
    const taken = new Set(chosen.map(part));
    const score = (one: Passage) => worthOf(one, analysis) + (taken.has(part(one)) ? 0 : 0.35);
    const next = fit
      .filter((passage) => isNew(passage, chosen))
      .sort((a, b) => score(b) - score(a))
      .find((passage) => isClear(passage, chosen));
    if (!next || worthOf(next, analysis) < leastWorth(chosen.length)) break;
    chosen.push(next);
  }
  return chosen.length < fewest ? [] : chosen.sort((a, b) => a.index - b.index);
}

/** Paragraphs among which a report gives its news. */
const opening = 3;

/** What tells the headline's news is always among the points. */
function newsOf(passages: readonly Passage[], analysis: Analysis): Passage[] {
  if (analysis.genre !== 'report') return [];
  const first = new Set(analysis.article.paragraphs.slice(0, opening).map(({ id }) => id));
  const news = heaviest(
    passages.filter(
      (one) =>
        first.has(one.paragraph) &&
        tellsHeadline(one.lemmas, analysis) &&
        isIntroduced(one, [], analysis),
    ),
    (one) => worthOf(one, analysis),
  );
  return news ? [news] : [];
}

function isNew(passage: Passage, chosen: readonly Passage[]): boolean {
  if (chosen.filter((other) => other.paragraph === passage.paragraph).length >= 2) return false;
  const name = passage.speaker?.name;
  if (name && chosen.filter((other) => other.speaker?.name === name).length >= 2) return false;
  return !chosen.some((other) => holds(other, passage) || overlap(other, passage) > 0.5);
}

/** One is the other or a part of it. */
const holds = (one: { readonly text: string }, other: { readonly text: string }) => {
  const [a, b] = [inside(one.text), inside(other.text)];
  return a.includes(b) || b.includes(a);
};

const inside = (text: string) => text.replace(/^“|[.!?]?”?$/g, '');

/** Share of the shorter one's content words that the other one says too. */
export function overlap(one: Passage, other: Passage): number {
  return (
    inCommon(one.lemmas, other.lemmas) / Math.max(1, Math.min(one.lemmas.size, other.lemmas.size))
  );
}

export function toKeyPoints(passages: readonly Passage[], analysis: Analysis): KeyPoint[] {
  const told = teller(analysis);
  return passages.map((passage) => ({ ...told(passage), evidence: [passage.evidence] }));
}
