/** Capitals and full stops of what is taken out of a sentence or put into one. */
import type { Token } from '../../core/ports.js';
import type { Casing } from '../analysis/analysis.js';

/** The first letter as a capital. */
export const capital = (text: string) => text.replace(/^\p{Ll}/u, (one) => one.toUpperCase());

/** Begins with a capital and ends with one full stop. */
export function asSentence(text: string): string {
  const body = text
    .trim()
    .replace(/^[,;:\s]+/, '')
    .replace(/[\s,;:!?]+$/, '')
    .replace(/\.+$/, '');
  return /[.!?][”"’]$/.test(body) ? capital(body) : `${capital(body)}.`;
}

/**
 * The sentence as it reads in the middle of another, its stop left out; undefined where nobody can
 * tell whether the first word is a name.
 */
export function asClause(
  text: string,
  tokens: readonly Token[],
  casing: Casing,
): string | undefined {
  const first = tokens[0];
  const body = /\b(?:\p{L}\.)+$/u.test(text) ? text : text.replace(/[.!?]$/, '');
  if (!first) return undefined;
  if (!/^\p{Lu}/u.test(first.text) || first.text === 'I') return body;
  const lowered = body.slice(0, 1).toLowerCase() + body.slice(1);
  const word = first.text.toLowerCase();
  if (first.pos !== 'PROPN') return /^\p{Lu}{2}/u.test(first.text) ? body : lowered;
  if (tokens[1]?.pos === 'PROPN') return body;
  if (casing.names.has(first.text)) return casing.common.has(word) ? lowered : body;
  if (/^['’]/.test(tokens[1]?.text ?? '') || /\./.test(first.text)) return body;
  if (casing.common.has(word)) return lowered;
  return /[^s]s$/.test(word) ? lowered : undefined;
}
