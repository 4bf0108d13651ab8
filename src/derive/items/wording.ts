/** Turns of phrase that the authors share. */
import type { Token } from '../../core/ports.js';
import type { Evidence } from '../../model/question.js';
import type { Analysis, Clause, Span, Speaker } from '../analysis/analysis.js';
import { inner, paragraphName } from '../statements/phrases.js';

/** A clause with the text and the tokens it counts in. */
export interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
}

/** An opinion piece is asked about as its author's, never as fact. */
export function accordingTo(analysis: Analysis, speaker?: Speaker): string {
  if (speaker) return `According to ${speaker.name}`;
  return analysis.genre === 'opinion' ? 'According to the author' : 'According to the article';
}

/** How the article is quoted in a rationale. */
export const says = (evidence: Evidence) =>
  `The article says in ${paragraphName(evidence.paragraph)}: “${inner(evidence.quote)}”`;

/** The words of a span as they stand. */
export function wordsOf(part: Part, span: Span): string {
  const first = part.tokens[span.from];
  const last = part.tokens[span.to - 1];
  return first && last && span.to > span.from ? part.text.slice(first.start, last.end) : '';
}
