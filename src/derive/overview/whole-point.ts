/** A point with the sentence that turns it: `The lock is old. But it holds.` */
import type { Analysis } from '../analysis/analysis.js';
import { danglingPronoun } from '../statements/dangling.js';
import { words, type Passage } from './passage.js';
import { hasMainVerb } from './self-contained.js';

/** Words of two sentences that still can be read at once. */
const most = 42;

const turn = /^["“]?(?:But|However|Yet|Still|Nevertheless|Nonetheless|Instead)\b/;
/** Somebody speaks, asks or is spoken to. */
const spoken = /["“?]|\b(?:I|we|you|my|our|your|us)\b/i;

/** Undefined where the next sentence takes it back and the two cannot be told together. */
export function wholePoint(passage: Passage, analysis: Analysis): Passage | undefined {
  const next = analysis.sentences[passage.index + 1];
  if (next?.paragraph !== passage.paragraph || !turn.test(next.text)) return passage;
  const text = `${passage.text} ${next.text}`;
  const tokens = [...passage.tokens, ...next.tokens];
  const paragraph = analysis.article.paragraphs.find(({ id }) => id === passage.paragraph)?.text;
  const from = paragraph?.indexOf(passage.evidence.quote) ?? -1;
  const to = paragraph?.indexOf(next.text, from) ?? -1;
  const stands = passage.voice === 'article' && !spoken.test(next.text) && hasMainVerb(next.tokens);
  if (!stands || words(text) > most || danglingPronoun(tokens)) return undefined;
  if (paragraph === undefined || from < 0 || to < 0) return undefined;
  const quote = paragraph.slice(from, to + next.text.length);
  return { ...passage, text, tokens, evidence: { ...passage.evidence, quote } };
}
