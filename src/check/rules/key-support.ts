/** Warnings: the evidence does not say what the key says. */
import { keptFor } from '../../core/kept-for.js';
import { passagesOf, trueClaims, type Claim, type Passages } from '../claims.js';
import { when, type Item, type Remark, type Rule } from '../rule.js';
import { contentStems, namesIn } from '../text/english.js';
import { numbersIn } from '../text/numbers.js';
import { polarityClash, uncovered } from '../text/support.js';
import { rawWords, wordsOf } from '../text/words.js';

/**
 * Share of the key's words with content that must stand in the evidence or before it. Measured on
 * statements from news articles: 2/3 passes 90 % of true ones and catches 85 % of falsified ones.
 */
const leastCovered = 2 / 3;

/** A rule about each true claim and its passages. */
function supportRule(
  code: Rule<Item>['code'],
  find: (claim: Claim, passages: Passages, item: Item) => readonly Remark[],
): Rule<Item> {
  return {
    code,
    severity: 'warning',
    find: (item) => {
      const passages = passagesOf(item);
      return passages === undefined
        ? []
        : trueClaims(item).flatMap((claim) => find(claim, passages, item));
    },
  };
}

/** From `apply` on, and in a teacher's own words, an answer may go beyond the passage. */
const mayCompute = ({ question }: Item) =>
  question.bloom !== undefined && question.bloom !== 'remember' && question.bloom !== 'understand';
const mayParaphrase = (item: Item) => item.question.strategy === undefined || mayCompute(item);
const lighter = (light: boolean) => (light ? ({ severity: 'info' } as const) : {});

const keyNumber = supportRule('check/key-number', (claim, { near }, item) => {
  const there = numbersIn(near);
  const asked = numbersIn(item.question.type === 'cloze' ? '' : item.question.stem);
  const own = item.question.type === 'true-false' ? new Set<string>() : asked;
  const missing = [...numbersIn(claim.text.replace(/\bparagraphs? \d+/gi, ''))].filter(
    (number) => !there.has(number) && !own.has(number),
  );
  return when(missing.length > 0, () => ({
    path: claim.path,
    message: `The answer says ${missing.join(', ')}, which stands neither in the evidence nor right before it.`,
    hint: 'Correct the number, or quote the passage that has it. If students work it out, say so with `bloom: apply`.',
    ...lighter(mayCompute(item)),
  }));
});

const namesOfArticle = keptFor((article: Item['article']) =>
  namesIn(article.map(({ text }) => text).join(' ')),
);

const keyName = supportRule('check/key-name', (claim, { before }, item) => {
  if (!item.english) return [];
  const known = namesOfArticle(item.article);
  const there = new Set(wordsOf(before).map((word) => word.replace(/'s$/, '')));
  const asked = new Set(wordsOf(item.question.type === 'true-false' ? '' : item.question.stem));
  const missing = [...namesIn(claim.text, known)].filter(
    (name) => !there.has(name) && !asked.has(name),
  );
  const shown = rawWords(claim.text).find(
    (word) => missing[0] === word.replace(/'s$/, '').toLowerCase(),
  );
  return when(missing.length > 0, () => ({
    path: claim.path,
    message: `"${shown ?? ''}" does not stand in the article before the end of the evidence.`,
    hint: 'Use the name as the article has it, or quote the passage that names it.',
    ...lighter(mayCompute(item)),
  }));
});

const keyPolarity = supportRule('check/key-polarity', (claim, { quoted }, item) => {
  if (!item.english || item.question.type === 'short') return [];
  const word = polarityClash(claim.text, quoted);
  return when(word !== undefined, () => ({
    path: claim.path,
    message: 'The answer denies what its evidence affirms, or the other way round.',
    hint: 'Compare the two for "not", "no" and "never". If both say the same in other words, waive this rule.',
    ...lighter(mayParaphrase(item)),
  }));
});

const keyCoverage = supportRule('check/key-coverage', (claim, { near }, item) => {
  if (!item.english || item.question.type === 'short') return [];
  const words = withoutNames(claim.text, item);
  const { stems, covered } = uncovered(
    words.join(' '),
    `${near} ${item.question.type === 'true-false' ? '' : item.question.stem}`,
  );
  const lacking = words.filter((word) => contentStems(word).some((stem) => stems.includes(stem)));
  return when(covered < leastCovered, () => ({
    path: claim.path,
    message: `The evidence has fewer than two thirds of the answer's words; it lacks ${lacking
      .slice(0, 4)
      .map((word) => `"${word}"`)
      .join(', ')}.`,
    hint: 'Quote a passage that says it, or say it closer to the article.',
    ...lighter(mayParaphrase(item)),
  }));
});

/** Names may stand long before the evidence: `check/key-name` looks for them. */
function withoutNames(text: string, { article }: Item): readonly string[] {
  const names = namesIn(text, namesOfArticle(article));
  return rawWords(text).filter((word) => !names.has(word.replace(/'s$/, '').toLowerCase()));
}

export const keySupportRules: readonly Rule<Item>[] = [
  keyNumber,
  keyName,
  keyPolarity,
  keyCoverage,
];
