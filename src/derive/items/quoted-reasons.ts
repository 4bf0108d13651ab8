/** Reasons asked for by quoting what they are given for, where it cannot be turned into a question. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { parseClause } from '../analysis/parse-clause.js';
import { asSentence } from '../statements/sentence-case.js';
import type { AskedReason } from './choose-reason.js';
import { inner, paragraphName } from './wording.js';

const because = /^(.{25,}?),? because (?!of\b)(.{15,})\.$/;
const doubtful =
  /\b(?:just|simply|only|not|partly|precisely|perhaps|even if|whether|it is|it’s|it's|is|was|that’s)$/i;

export function findQuotedReasons(analysis: Analysis): AskedReason[] {
  return analysis.sentences.flatMap((sentence): AskedReason[] => {
    const [, effect = '', reason = ''] = because.exec(sentence.text) ?? [];
    if (effect === '' || sentence.kind !== 'paragraph' || doubtful.test(effect)) return [];
    if (/["“”;:?…]|\bbecause\b/i.test(`${effect} ${reason}`)) return [];
    if (/\bnot\b|n['’]t\b/i.test(effect)) return [];
    if (!isClause(sentence, effect) || !isClause(sentence, reason)) return [];
    const evidence = { paragraph: sentence.paragraph, quote: sentence.text };
    return [
      {
        stem: `Reread this in ${paragraphName(sentence.paragraph)}: “${inner(asSentence(effect.replace(/^(?:And|But|So|Yet),? /, '')))}” Which reason does the article give for it?`,
        key: asSentence(reason),
        evidence: [evidence],
        sentences: [sentence.id],
        paragraph: sentence.paragraph,
        weight: sentence.salience,
      },
    ];
  });
}

/** The part of the sentence has a subject and a verb of its own. */
export function isClause(sentence: AnalysedSentence, part: string): boolean {
  const from = sentence.text.indexOf(part);
  const tokens = sentence.tokens.filter(
    (token) => token.start >= from && token.end <= from + part.length,
  );
  return parseClause(tokens) !== undefined;
}
