/** Numbers a question may ask for: years, shares, sums and counts. */
import type { NumberMention } from './analysis.js';
import type { TaggedText } from './tag-sentences.js';

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const scale = String.raw`(?: (?:thousand|million|billion|trillion))?`;
const patterns: readonly (readonly [NumberMention['kind'], RegExp])[] = [
  ['percent', new RegExp(`(?:${number}) ?(?:%|percent|per cent)`, 'g')],
  ['money', new RegExp(`(?:\\b[A-Z]{1,3})?[$£€](?:${number})${scale}`, 'g')],
  ['year', /\b(?:1[5-9]|20)\d\d\b(?!,\d)/g],
  ['count', new RegExp(`\\b(?:${number})${scale}`, 'g')],
];
const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

export function findNumbers(sentences: readonly TaggedText[]): NumberMention[] {
  return sentences.flatMap((sentence) => {
    const found: NumberMention[] = [];
    for (const [kind, pattern] of patterns)
      for (const match of sentence.text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        found.push({
          sentence: sentence.id,
          text: match[0],
          start,
          end,
          kind,
          value: valueOf(match[0]),
        });
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** `1.5 million` is 1500000. */
export function valueOf(text: string): number {
  const word = /thousand|million|billion|trillion/.exec(text)?.[0];
  const factor = word === undefined ? 1 : scales[word as keyof typeof scales];
  return Number(text.replace(/[^\d.]/g, '').replace(/\.$/, '')) * factor;
}
