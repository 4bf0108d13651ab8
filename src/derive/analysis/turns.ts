/** Interviews and transcripts that say whose turn it is: `Holt: …`, `ADA BRENN: …`. */
import { keptFor } from '../../core/kept-for.js';
import type { Article, Paragraph } from '../../model/article.js';

/** The name stands before the turn. */
export const turnLabel = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}):\s?(?=["“‘]?\p{Lu})/u;

export const labelOf = ({ text }: Paragraph) => turnLabel.exec(text)?.[1];

/** Names that stand before more than one turn; `Q` and `A` are none. */
export const namesOfTurns = keptFor((article: Article): ReadonlySet<string> => {
  const labels = article.paragraphs.flatMap((paragraph) => labelOf(paragraph) ?? []);
  return new Set(labels.filter((name, at) => labels.indexOf(name) < at && !/^(?:Q|A)$/.test(name)));
});
