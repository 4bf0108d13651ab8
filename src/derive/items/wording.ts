/** Turns of phrase that the authors share. */
import type { Token } from '../../core/ports.js';
import type { Evidence } from '../../model/question.js';
import type { Analysis, Casing, Clause, Span, Speaker, Statement } from '../analysis/analysis.js';
import { isPlural } from '../analysis/parse-clause.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { asClause } from '../statements/sentence-case.js';

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

/** Statements a short question may be asked on: the free-standing ones first. */
export const asked = (analysis: Analysis): readonly Statement[] => [
  ...analysis.statements,
  ...analysis.anchored,
];

/** Understood beside its own paragraph only. */
export const isAnchored = (statement: Statement, analysis: Analysis) =>
  analysis.anchored.some(({ id }) => id === statement.id);

/** Whose word it is, and for what cannot stand alone the paragraph to reread. */
export function anchor(statement: Statement, analysis: Analysis): string {
  if (!isAnchored(statement, analysis)) return accordingTo(analysis, statement.speaker);
  const { paragraph, speaker } = statement;
  return speaker
    ? `In ${paragraphName(paragraph)}, according to ${speaker.name}`
    : anchorAt(paragraph, analysis);
}

/** The paragraph to reread, and in an opinion piece whose word it is. */
export const anchorAt = (paragraph: string, analysis: Analysis) =>
  `In ${paragraphName(paragraph)}${analysis.genre === 'opinion' ? ', according to the author' : ''}`;

/** How the article is quoted in a rationale. */
export const says = (evidence: Evidence) =>
  `The article says in ${paragraphName(evidence.paragraph)}: “${inner(evidence.quote)}”`;

/** The words of a span as they stand. */
export function wordsOf(part: Part, span: Span): string {
  const first = part.tokens[span.from];
  const last = part.tokens[span.to - 1];
  return first && last && span.to > span.from ? part.text.slice(first.start, last.end) : '';
}

/**
 * The clause as a question after a question word: `did manufacturers like CFCs`. Undefined where
 * the inversion is not certain.
 */
export function invert(part: Part, casing: Casing): string | undefined {
  const { tokens, clause } = part;
  const { verb } = clause;
  const subject = subjectOf(part, casing);
  const finite = tokens[verb.finite];
  const main = tokens[verb.main];
  if (subject === undefined || !finite || !main) return undefined;
  const rest = [wordsOf(part, clause.rest).replace(/[,.]+$/, ''), frontedAtEnd(part)]
    .filter((words) => words !== '')
    .join(' ');
  if (finite.pos === 'AUX') {
    const auxiliary =
      { ca: 'can', wo: 'will' }[finite.text.toLowerCase()] ?? finite.text.toLowerCase();
    if (/^['’]/.test(auxiliary)) return undefined;
    const between = tokens
      .slice(verb.from, verb.to)
      .filter((token) => token !== finite)
      .map((token) => (/^n['’]t$/.test(token.text) ? 'not' : token.text))
      .join(' ');
    if (main === finite && main.lemma === 'have') return undefined;
    return [auxiliary, subject, between, rest].filter((words) => words !== '').join(' ');
  }
  if (verb.main !== verb.finite || !/^\p{Ll}+$/u.test(main.lemma)) return undefined;
  if (hasSecondVerb(tokens, clause.rest)) return undefined;
  const adverbs = tokens
    .slice(verb.from, verb.to)
    .filter((token) => token !== main)
    .map((token) => token.text);
  const plural = isPlural(tokens.slice(clause.subject.from, clause.subject.to));
  const support = verb.tense === 'past' ? 'did' : plural ? 'do' : 'does';
  return [support, subject, ...adverbs, main.lemma, rest].filter((words) => words !== '').join(' ');
}

/** "accepts requests and schedules tasks": after `does` the second verb would be wrong. */
function hasSecondVerb(tokens: readonly Token[], rest: Span): boolean {
  return tokens.slice(rest.from, rest.to).some((token, at, all) => {
    const next = all[at + 1]?.pos === 'ADV' ? all[at + 2] : all[at + 1];
    return (
      token.pos === 'CCONJ' &&
      next?.pos === 'VERB' &&
      next.text !== next.lemma &&
      !next.text.endsWith('ing')
    );
  });
}

/** Without an aside, and in lower case where it is no name. */
function subjectOf(part: Part, casing: Casing): string | undefined {
  const { subject } = part.clause;
  const tokens = part.tokens.slice(subject.from, subject.to);
  const comma = tokens.findIndex((token) => token.text === ',');
  const core = comma < 0 ? tokens : tokens.slice(0, comma);
  const first = core[0];
  const last = core.at(-1);
  if (!first || !last || /^(?:there|no|nobody|none|neither|even|it|they|he|she)$/i.test(first.text))
    return undefined;
  const text = part.text.slice(first.start, last.end);
  if (/^(?:this|that|these|those|such|most|some|many|all)$/i.test(text)) return undefined;
  return first.start === 0 ? asClause(text, core, casing) : text;
}

/** `In 2019, …` goes to the end; a whole clause in front cannot. */
function frontedAtEnd(part: Part): string {
  const { fronted } = part.clause;
  if (!fronted) return '';
  const words = wordsOf(part, fronted);
  return words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
