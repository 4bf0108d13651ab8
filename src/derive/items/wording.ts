/** Turns of phrase that the authors share. */
import type { Token } from '../../core/ports.js';
import type { Evidence } from '../../model/question.js';
import type { Analysis, Clause, Span } from '../analysis/analysis.js';
import { inner, paragraphName } from '../statements/phrases.js';

/** A clause with the text and the tokens it counts in. */
export interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
}

/** An opinion piece is asked about as its author's, never as fact. */
export const accordingTo = ({ genre }: Analysis) =>
  genre === 'opinion' ? 'According to the author' : 'According to the article';

/** The model of an answer in a student's words: the words of the article, between their marks. */
export const senseOf = (quoted: string) =>
  `A full answer gives the sense of these words: ${quoted}`;

/** What to look for in such an answer. */
export const ownWords = 'Uses other words than the text';

/** How the article is quoted in a rationale. */
export const says = (evidence: Evidence) =>
  `The article says in ${paragraphName(evidence.paragraph)}: “${inner(evidence.quote)}”`;

/** The words of a span as they stand. */
export function wordsOf(part: Part, span: Span): string {
  const first = part.tokens[span.from];
  const last = part.tokens[span.to - 1];
  return first && last && span.to > span.from ? part.text.slice(first.start, last.end) : '';
}
