/** A number worth remembering, left out of its sentence: a share, a sum or a large count. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { otherAmounts } from '../statements/other-amounts.js';
import type { Author, Draft } from './draft.js';
import { accordingTo, says } from './wording.js';

export const salientNumber: Author = (analysis) =>
  analysis.statements.flatMap((statement) => ask(statement, analysis));

/** Figures of the article itself among the wrong ones: made ones are known by their roundness. */
const fewestRivals = 2;

const telling =
  /(?<![\w,.:/-])([$£€]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)((?: ?%| percent| per cent)| (?:million|billion|trillion)(?: \p{L}+)?| \p{L}+)/gu;

function ask(statement: Statement, analysis: Analysis): Draft[] {
  const found = [...statement.text.matchAll(telling)];
  const [match] = found;
  if (!match || found.length !== 1 || /\d/.test(statement.text.replace(match[0], ''))) return [];
  const [whole, sign = '', digits = '', unit = ''] = match;
  if (statement.text.split(' ').length < 8) return [];
  const value = Number(digits.replaceAll(',', ''));
  const share = /%|percent|per cent/.test(unit);
  if (!share && sign === '' && !/illion/.test(unit) && value < 100) return [];
  if (!share && sign === '' && /^(?:1[5-9]|20)\d\d$/.test(digits)) return [];
  if (
    /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|am|pm|a|p|years? old)/.test(
      unit,
    )
  )
    return [];
  const rivals = [...new Set(articleAmounts(match, analysis))].filter((one) => one !== digits);
  if (rivals.length < fewestRivals) return [];
  const others = [...new Set([...rivals, ...otherAmounts(digits, share)])].filter(
    (one) => one !== digits,
  );
  if (
    /^ new |\bnew $/.test(statement.text.slice(0, match.index)) ||
    others.length < 3 ||
    /[$£€] $/.test(statement.text.slice(0, match.index))
  )
    return [];
  const kept = share ? unit : (/^ (?:million|billion|trillion)/.exec(unit)?.[0] ?? '');
  const blank = statement.text.replace(whole, `____${unit.slice(kept.length)}`);
  const written = (number: string) => sign + number + kept;
  return [
    {
      strategy: 'salient-number',
      goal: 'facts',
      sentences: [statement.sentence],
      weight: statement.salience + (share ? 0.2 : 0),
      question: {
        type: 'cloze',
        stem: `${accordingTo(analysis)}, which number completes this statement? ${blank}`,
        bloom: 'remember',
        evidence: [statement.evidence],
        answers: [written(digits)],
        distractors: others.slice(0, 3).map(written),
        rationale: says(statement.evidence),
      },
    },
  ];
}

/** Amounts of the same kind from elsewhere in the article, which a reader may mix up with this one. */
function articleAmounts(match: RegExpExecArray, analysis: Analysis): string[] {
  const [, sign = '', digits = '', unit = ''] = match;
  const kind = unitOf(unit);
  const value = Number(digits.replaceAll(',', ''));
  return analysis.sentences.flatMap(({ text }) =>
    [...text.matchAll(telling)].flatMap(([, otherSign = '', other = '', otherUnit = '']) => {
      const amount = Number(other.replaceAll(',', ''));
      const alike = otherSign === sign && unitOf(otherUnit) === kind;
      return alike && kind + sign !== '' && amount < value * 20 && amount > value / 20
        ? [other]
        : [];
    }),
  );
}

/** `%`, `million`, … or nothing. */
const unitOf = (unit: string) =>
  /%|percent|per cent/.test(unit) ? '%' : (/(?:m|b|tr)illion/.exec(unit)?.[0] ?? '');
