/** A saying of two sentences that are read together: `We did not make it. We found it.` */
import type { AnalysedSentence, Analysis, Quotation } from '../analysis/analysis.js';

/** The next sentence, and both as they stand in the article; undefined where `most` words are too few. */
export function goesOn(
  sentence: AnalysedSentence,
  quotation: Quotation,
  analysis: Analysis,
  most: number,
): { readonly text: string; readonly quote: string } | undefined {
  const following = analysis.sentences[sentence.index + 1];
  const next = analysis.quotations.find((one) => one.sentence === following?.id);
  if (!following || !next?.whole || following.paragraph !== sentence.paragraph) return undefined;
  if (next.speaker?.name !== quotation.speaker?.name || /[?!]$/.test(next.text)) return undefined;
  const text = /[.]$/.test(next.text) ? next.text : `${next.text}.`;
  if (`${quotation.text} ${text}`.split(' ').length > most) return undefined;
  const paragraph = analysis.article.paragraphs.find(({ id }) => id === sentence.paragraph);
  const from = paragraph?.text.indexOf(quotation.text) ?? -1;
  const to = paragraph?.text.indexOf(next.text, from) ?? -1;
  if (from < 0 || to < 0) return undefined;
  return { text, quote: paragraph?.text.slice(from, to + next.text.length) ?? '' };
}
