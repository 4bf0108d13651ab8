/** Turns of phrase that the authors share. */
import type { Evidence } from '../../model/question.js';
import { inner, paragraphName } from '../statements/phrases.js';

/** The model of an answer in a student's words: the words of the article, between their marks. */
export const senseOf = (quoted: string) =>
  `A full answer gives the sense of these words: ${quoted}`;

/** What to look for in such an answer. */
export const ownWords = 'Uses other words than the text';

/** How the article is quoted in a rationale. */
export const says = (evidence: Evidence) =>
  `The article says in ${paragraphName(evidence.paragraph)}: “${inner(evidence.quote)}”`;
