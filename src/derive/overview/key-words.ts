/** The people and things that a part of the article names more than the other parts do. */
import type { Analysis } from '../analysis/analysis.js';

const mostWords = 5;
const plain =
  /^(?:year|month|week|day|hour|minute|time|people|person|thing|way|lot|part|kind|number|man|woman|percent|problem|question|point|fact|bit|place)$/;

/** In the order in which the part names them; none where it names nothing twice. */
export function keyWordsOf(paragraphs: readonly string[], analysis: Analysis): string[] {
  const sentences = analysis.sentences.filter(({ paragraph }) => paragraphs.includes(paragraph));
  const ids = new Set(sentences.map(({ id }) => id));
  const people = analysis.entities
    .filter(
      ({ kind, name, mentions }) =>
        kind === 'person' &&
        name.includes(' ') &&
        mentions.some(({ sentence }) => ids.has(sentence)),
    )
    .map(({ name }) => name);
  const counts = new Map<string, number>();
  for (const { pos, lemma } of sentences.flatMap(({ tokens }) => tokens))
    if (pos === 'NOUN' && /^\p{Ll}{4,}$/u.test(lemma) && !plain.test(lemma))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const share = (lemma: string, count: number) =>
    (count * count) / Math.max(count, analysis.terms.get(lemma) ?? 0);
  const things = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => share(b, n) - share(a, m))
    .map(([lemma]) => lemma);
  const best = new Set(things.slice(0, Math.max(2, mostWords - people.length)));
  return [...people.slice(0, mostWords - 2), ...[...counts.keys()].filter((one) => best.has(one))];
}
