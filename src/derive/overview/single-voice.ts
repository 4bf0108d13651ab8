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

/** `Mashable: …`, `McKelvey: …`: whose turn it is stands before it. */
const turn = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s/u;

/** Turns of several people are not one voice, though the headline names one of them. */
function takeTurns({ article }: Analysis): boolean {
  const names = article.paragraphs.flatMap(({ text }) => turn.exec(text)?.[1] ?? []);
  const again = new Set(names.filter((name, at) => names.indexOf(name) < at));
  return again.size >= 2;
}

function interviewed(analysis: Analysis): string | undefined {
  if (takeTurns(analysis)) return undefined;
  const { article, entities } = analysis;
  const named = entities.filter(
    ({ kind, name }) => kind === 'person' && name.includes(' ') && article.title.includes(name),
  );
  return named.length === 1 ? named[0]?.name : undefined;
}
