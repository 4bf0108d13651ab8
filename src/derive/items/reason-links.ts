/** Reasons and purposes that the article itself marks as such: the ground of every `why` question. */
import type { Evidence } from '../../model/question.js';
import type { Analysis, Statement } from '../analysis/analysis.js';
import { parseClause } from '../analysis/parse-clause.js';
import { asSentence } from '../statements/sentence-case.js';
import { anchor, anchorAt, asked, invert, type Part } from './wording.js';
import { speechVerbs } from '../analysis/lexicon.js';

export interface ReasonLink {
  readonly kind: 'reason' | 'purpose' | 'means';
  /** The whole question. */
  readonly stem: string;
  /** A sentence: the reason. A purpose begins with `to`: `to cover the cost`. */
  readonly answer: string;
  /** `Manufacturers liked CFCs`: what the reason is for, without a stop. */
  readonly effect: string;
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
  readonly sentences: readonly string[];
}

const markers: readonly (readonly [ReasonLink['kind'], RegExp])[] = [
  ['reason', /^(.{14,}?),? because (?!of\b)(.{12,})\.$/],
  ['purpose', /^(.{18,}?),? in order (to .{10,})\.$/],
  ['purpose', /^(.{18,}?),? (so that .{12,})\.$/],
  ['reason', /^(.{18,}?),? ((?:because of|due to|thanks to|as a result of) .{10,})\.$/],
  ['means', /^([^,]{18,}?) (by \p{Ll}+ing [^,]{8,})\.$/u],
];
/** `is not done because …` may mean that it is done, for another reason. */
const negated = /\b(?:not|never|no|cannot)\b|n[’']t\b/i;
const doubtful = /\b(?:just|simply|only|not|partly|precisely|perhaps|even if|whether)$/i;

export function findReasonLinks(analysis: Analysis): ReasonLink[] {
  return [
    ...asked(analysis).flatMap((statement) => withinSentence(statement, analysis)),
    ...asked(analysis).flatMap((statement) => reordered(statement, analysis)),
    ...asked(analysis).flatMap((statement) => acrossSentences(statement, analysis)),
  ];
}

function withinSentence(statement: Statement, analysis: Analysis): ReasonLink[] {
  for (const [kind, pattern] of markers) {
    const match = pattern.exec(statement.text);
    const [, effect = '', answer = ''] = match ?? [];
    if (
      !match ||
      doubtful.test(effect) ||
      (kind === 'reason' && negated.test(effect)) ||
      /, (?:where|which|who)\b/.test(effect) ||
      /\bbecause\b|, (?:and|or|but) (?:he|she|it|they|we)\b/.test(effect + answer) ||
      /\b(?:is|are|was|were|be|been)$/.test(effect) ||
      /^(?:because of|due to|thanks to|as a result of)\b.*\b(?:and|but) (?:is|are|was|were|has|had|\p{Ll}+ed)\b/u.test(
        answer,
      )
    )
      continue;
    const part = firstPart(statement, effect.length);
    const stem = part && whyStem(part, kind, statement, analysis);
    if (part === undefined || stem === undefined) continue;
    return [
      {
        kind,
        stem,
        answer,
        effect,
        statement,
        evidence: [statement.evidence],
        sentences: [statement.sentence],
      },
    ];
  }
  return [];
}

const turned: readonly (readonly [ReasonLink['kind'], RegExp])[] = [
  ['purpose', /^(?<answer>To [\p{Ll}]+ [^,]{8,}), (?<effect>.{18,})\.$/u],
  ['purpose', /^(?<answer>In order to [^,]{10,}), (?<effect>.{18,})\.$/],
  ['reason', /^(?<answer>[^,]{20,}), so (?!that\b|far\b|called\b|much\b)(?<effect>[^,]{18,})\.$/],
  ['reason', /^Because (?!of\b)(?<answer>[^,]{12,}), (?<effect>[^,]{18,})\.$/],
];

/** `To learn` in mid-sentence; a reason may begin with a name and keeps its capital. */
const lowerFirst = (answer: string, kind: ReasonLink['kind']) =>
  kind === 'purpose'
    ? answer.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : asSentence(answer);

/** The reason stands before what it is for: `To learn X, the team did Y.` */
function reordered(statement: Statement, analysis: Analysis): ReasonLink[] {
  for (const [kind, pattern] of turned) {
    const { answer = '', effect = '' } = pattern.exec(statement.text)?.groups ?? {};
    if (effect === '' || /\bbecause\b/i.test(effect)) continue;
    const from = statement.text.lastIndexOf(effect);
    const tokens = statement.tokens.filter((token) => token.start >= from);
    const clause = parseClause(tokens);
    const main = clause && tokens[clause.verb.main];
    if (!clause || clause.fronted || (main && speechVerbs.has(main.lemma))) continue;
    const question = invert({ text: statement.text, tokens, clause }, analysis.casing);
    if (question === undefined) continue;
    return [
      {
        kind,
        stem: `${anchor(statement, analysis)}, why ${question}?`,
        answer: lowerFirst(answer.replace(/^In order /, ''), kind),
        effect: asSentence(effect).replace(/\.$/, ''),
        statement,
        evidence: [statement.evidence],
        sentences: [statement.sentence],
      },
    ];
  }
  return [];
}

/** The clause made of the statement's first `length` characters. */
function firstPart(statement: Statement, length: number): Part | undefined {
  const tokens = statement.tokens.filter((token) => token.end <= length);
  const clause = parseClause(tokens);
  return clause && { text: statement.text.slice(0, length), tokens, clause };
}

/** `NAME said S because C` asks NAME for the reason of S. */
function whyStem(
  part: Part,
  kind: ReasonLink['kind'],
  statement: Statement,
  analysis: Analysis,
): string | undefined {
  const word = kind === 'means' ? 'how' : 'why';
  const main = part.tokens[part.clause.verb.main];
  const reports = main !== undefined && speechVerbs.has(main.lemma);
  if (reports) {
    const from =
      part.clause.rest.from + (part.tokens[part.clause.rest.from]?.text === 'that' ? 1 : 0);
    const said = part.tokens.slice(from);
    const clause = statement.speaker && parseClause(said);
    const start = said[0]?.start;
    if (!clause || start === undefined) return undefined;
    const question = invert({ text: part.text, tokens: said, clause }, analysis.casing);
    return question && `${anchor(statement, analysis)}, ${word} ${question}?`;
  }
  if (part.clause.fronted && !/^(?:ADP)$/.test(part.tokens[0]?.pos ?? '')) return undefined;
  if (kind === 'means' && part.tokens.some((token) => token.lemma === 'be')) return undefined;
  const question = invert(part, analysis.casing);
  return question && `${anchor(statement, analysis)}, ${word} ${question}?`;
}

const crossing =
  /^(?:As a result|For (?:this|that) reason|Because of this|As a consequence|That is why|This is why|That[’']s why|This is one reason(?: why)?),? /;

/** `As a result, S` after a statement: the statement is the reason of S. */
function acrossSentences(reason: Statement, analysis: Analysis): ReasonLink[] {
  const at = analysis.sentences.findIndex((sentence) => sentence.id === reason.sentence);
  const next = analysis.sentences[at + 1];
  const marker = next && crossing.exec(next.text)?.[0];
  if (!next || marker === undefined || next.paragraph !== reason.paragraph) return [];
  if (/["“”?]|\b(?:I|[Ww]e|[Yy]ou|[Oo]ur|[Mm]y)\b/.test(next.text)) return [];
  if (/\bexamples?\b/i.test(reason.text)) return [];
  const tokens = next.tokens.filter((token) => token.start >= marker.length);
  const clause = parseClause(tokens);
  if (!clause || clause.fronted) return [];
  const question = invert({ text: next.text, tokens, clause }, analysis.casing);
  if (question === undefined) return [];
  return [
    {
      kind: 'reason',
      stem: `${anchorAt(reason.paragraph, analysis)}, why ${question}?`,
      answer: reason.text,
      effect: asSentence(next.text.slice(marker.length)).replace(/\.$/, ''),
      statement: reason,
      evidence: [reason.evidence, { paragraph: next.paragraph, quote: next.text }],
      sentences: [reason.sentence, next.id],
    },
  ];
}
