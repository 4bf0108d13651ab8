/** The five to eight sentences that tell what the article says, in reading order. */
import type { KeyPoint } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Passage } from './passage.js';
import { isJudgement } from './stance.js';
import { tell } from './tell-passage.js';

/** A point for about every 110 words; fewer where the text is short. */
export const pointCount = (words: number) =>
  words < 200
    ? Math.max(2, Math.round(words / 40))
    : Math.max(5, Math.min(8, Math.round(words / 110)));

/** Central, spread over the article, none said twice. */
export function choosePassages(passages: readonly Passage[], analysis: Analysis): Passage[] {
  const target = pointCount(analysis.article.words);
  const size = Math.max(1, analysis.sentences.length / target);
  const part = (passage: Passage) => Math.floor(passage.index / size);
  const worth = new Map(passages.map((one) => [one, worthOf(one, analysis)]));
  const chosen: Passage[] = [];
  while (chosen.length < target) {
    const taken = new Set(chosen.map(part));
    const score = (one: Passage) => (worth.get(one) ?? 0) + (taken.has(part(one)) ? 0 : 0.35);
    const next = heaviest(
      passages.filter((passage) => isNew(passage, chosen)),
      score,
    );
    if (!next || (worth.get(next) ?? 0) < 0.15) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/** Less for what somebody tells of themselves and for what leans on the sentence before. */
export function worthOf(passage: Passage, analysis: Analysis): number {
  const own = passage.voice !== 'article' && /\b(?:I|my|me|I[’']\p{L}+)\b/u.test(passage.text);
  const small = passage.text.split(' ').length < 9;
  const argued = analysis.genre === 'opinion' && isJudgement(passage) ? 0.25 : 0;
  return (
    passage.weight +
    argued -
    (own ? 0.35 : 0) -
    (small ? 0.15 : 0) -
    (isTurned(passage, analysis) ? 0.35 : 0) -
    (leans.test(passage.text) ? 0.3 : isBareSubject(passage, analysis) ? 0.2 : 0) -
    (passage.voice === 'quoted' ? 0.1 : 0)
  );
}

/** What the next sentence turns against is granted, not meant. */
const isTurned = ({ index }: Passage, { sentences }: Analysis) =>
  /^(?:But|However|Yet|Still|Nevertheless|Nonetheless)\b/.test(sentences[index + 1]?.text ?? '');

/** A subject that stands for something told before. */
const leans =
  /^(?:(?:the|its|their|his|her) (?:decision|move|problem|reason|result|effect|change|idea|plan|issue|group|team|pair|two|man|woman|boy|girl|document|report|study|statement|figure|survey|area|process|item|company|measure|answer|system|film|book|event|incident)s?\b|there (?:is|are|was|were)\b|some\b|many\b|one\b|another\b|such\b)/i;

/** `The treaty was …`: which one, where the article is not about treaties? */
function isBareSubject({ tokens }: Passage, { terms, article }: Analysis): boolean {
  const [first, noun, next] = tokens;
  if (!/^the$/i.test(first?.text ?? '') || noun?.pos !== 'NOUN') return false;
  if (!/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '')) return false;
  const named = article.title.toLowerCase().includes(noun.lemma.toLowerCase());
  return !named && (terms.get(noun.lemma.toLowerCase()) ?? 0) < 4;
}

/** Needs the sentence before it to be understood in full. */
export const isLeaning = (passage: Passage, analysis: Analysis) =>
  leans.test(passage.text) || isBareSubject(passage, analysis);

function isNew(passage: Passage, chosen: readonly Passage[]): boolean {
  if (chosen.filter((other) => other.paragraph === passage.paragraph).length >= 2) return false;
  const name = passage.speaker?.name;
  if (name && chosen.filter((other) => other.speaker?.name === name).length >= 2) return false;
  return !chosen.some((other) => other === passage || overlap(other, passage) > 0.5);
}

/** Share of the shorter one's content words that the other one says too. */
export function overlap(one: Passage, other: Passage): number {
  const shared = [...one.lemmas].filter((lemma) => other.lemmas.has(lemma)).length;
  return shared / Math.max(1, Math.min(one.lemmas.size, other.lemmas.size));
}

/** The first of the best. */
export function heaviest<T>(list: readonly T[], score: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best !== undefined && score(best) >= score(one) ? best : one),
    undefined,
  );
}

export function toKeyPoint(passage: Passage, analysis: Analysis): KeyPoint {
  return { ...tell(passage, analysis), evidence: [passage.evidence] };
}
