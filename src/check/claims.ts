/** What a question claims about the article, and the passages that must bear it out. */
import { asksForFalse, asksForLanguage, optionSets } from './answer-options.js';
import type { Item, Path } from './rule.js';
import { foldText } from './text/fold-text.js';

export interface Claim {
  readonly text: string;
  readonly path: Path;
}

/** What the article must say for the key to be right. */
export function trueClaims({ question }: Item): readonly Claim[] {
  const { stem } = question;
  switch (question.type) {
    case 'true-false':
      return question.answer ? [{ text: stem, path: ['stem'] }] : [];
    case 'cloze':
      return [{ text: fill(stem, question.answers[0] ?? ''), path: ['answers', 0] }];
    case 'short':
      return [{ text: question.modelAnswer, path: ['modelAnswer'] }];
    case 'choice':
    case 'multiple':
    case 'evidence':
      return asksForFalse(stem) || asksForLanguage(stem)
        ? []
        : (optionSets(question)[0]?.options ?? []).filter(({ correct }) => correct);
    default:
      return [];
  }
}

/** A cloze statement with a word in its gap. */
export const fill = (stem: string, word: string) => stem.replace(/_{2,}/, word);

export interface Passages {
  /** What is quoted. */
  readonly quoted: string;
  /** The quotations, what stands before them in their paragraphs, and the paragraph before. */
  readonly near: string;
  /** The article down to the end of the last paragraph that is quoted. */
  readonly before: string;
}

/** `undefined` where there is no evidence, or none that can be found. */
export function passagesOf({ question, article }: Item): Passages | undefined {
  const found = question.evidence.flatMap(({ paragraph, quote }) => {
    const index = article.findIndex(({ id }) => id === paragraph);
    const text = foldText(article[index]?.text ?? '');
    const at = text.indexOf(foldText(quote));
    return at < 0 ? [] : [{ index, quote, lead: text.slice(0, at) }];
  });
  if (found.length === 0) return undefined;
  const last = Math.max(...found.map(({ index }) => index));
  return {
    quoted: found.map(({ quote }) => quote).join(' '),
    near: found
      .map(({ index, lead, quote }) => `${article[index - 1]?.text ?? ''} ${lead} ${quote}`)
      .join(' '),
    before: article
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join(' '),
  };
}
