/** Whose `I` and `we` it is in a text that one person tells. */
import type { Analysis } from '../analysis/analysis.js';

/** Share of sentences in the first or second person from which a text is one person's. Ours. */
const personalShare = 0.15;

/** `the author`, or the name of the only person interviewed; undefined where that is not plain. */
export function singleVoice(analysis: Analysis): string | undefined {
  const { genre, article, sentences } = analysis;
  if (genre === 'opinion') return 'the author';
  if (genre === 'interview') return interviewed(analysis);
  const personal = sentences.filter(({ text }) =>
    /\b(?:I|we|you|my|our|your)\b/i.test(text.replace(/["“][^"”]*["”]/g, '')),
  );
  // A textbook says `we` and `you`, and never `I`.
  const own =
    article.byline !== undefined &&
    personal.length >= sentences.length * personalShare &&
    personal.some(({ text }) => /\bI\b/.test(text));
  return own && genre === 'explainer' ? 'the author' : undefined;
}

function interviewed({ article, entities }: Analysis): string | undefined {
  const named = entities.filter(
    ({ kind, name }) => kind === 'person' && name.includes(' ') && article.title.includes(name),
  );
  return named.length === 1 ? named[0]?.name : undefined;
}
