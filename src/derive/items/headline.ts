/** Headlines that are sentences: `Council Votes to Keep the Late Bus`. */
import type { Analysis } from '../analysis/analysis.js';
import { functionWords } from '../analysis/lexicon.js';

const notDeclarative =
  /[?!:;…“”"|()]| [-–—] |\b(?:how|why)\b|['‘’](?!s\b|t\b|re\b)|^(?:how|why|what|when|where|who|which|is|are|can|should|do|does|will|the \w+ing|\d+ )\b|\b(?:here['’]s|interview|live|opinion|review|video|watch|says|say|said|vs)\b/i;
const present = /^\p{Ll}+(?:s|es)$/u;

/** Before a colon: what comes after it explains. */
export const claimOf = (title: string) => title.split(/: | \| /)[0] ?? '';

/** The headline, or a part of it, in sentence case; undefined where it is not a plain statement. */
export function headlineStatement(
  analysis: Analysis,
  headline = analysis.article.title,
): string | undefined {
  const title = headline
    .trim()
    .replace(/[.:] Here[’']s (?:why|how|what .*)$/i, '')
    .replace(/\.$/, '');
  const words = title.split(/\s+/);
  if (words.length < 5 || words.length > 16 || notDeclarative.test(title)) return undefined;
  const cased = words.map((word, at) => lowerUnlessName(word, at, words, analysis));
  if (!cased.some((word, at) => at > 0 && isVerb(word, cased[at + 1], analysis))) return undefined;
  return `${cased.join(' ')}.`;
}

/** Title case tells nothing: a word keeps its capital where the article gives it one. */
function lowerUnlessName(
  word: string,
  at: number,
  words: readonly string[],
  analysis: Analysis,
): string {
  const bare = word.replace(/[,’'].*$/u, '');
  if (at === 0) return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const titleCase = words.filter((one) => /^\p{Lu}/u.test(one)).length > words.length / 2;
  if (!titleCase || /\p{Lu}.*\p{Lu}|\./u.test(bare)) return word;
  const named = analysis.casing.names.has(bare) && !analysis.casing.common.has(bare.toLowerCase());
  return named ? word : word.toLowerCase();
}

/** A verb that the article uses too, in the headline's present tense or as a copula. */
function isVerb(word: string, next: string | undefined, analysis: Analysis): boolean {
  if (
    /^(?:is|are|was|were|has|have|had|will|would|can|could|must|may|should|makes|leads|gets)$/.test(
      word,
    )
  )
    return next !== undefined;
  if (!present.test(word) || functionWords.has(word)) return false;
  const stem = word.replace(/(?:es|s)$/, '');
  return (
    next !== undefined &&
    analysis.sentences.some((sentence) =>
      sentence.tokens.some(
        (token) => token.pos === 'VERB' && (token.lemma === stem || token.lemma === `${stem}e`),
      ),
    )
  );
}
