/** How near a sentence is to what the article is about, and how prominent its place is. */
import { keptFor } from '../../core/kept-for.js';
import type { Analysis } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';

export type Weigh = (lemmas: ReadonlySet<string>, index: number) => number;

/** About 0 to 1.5. */
export function weigher(analysis: Analysis): Weigh {
  const title = headlineLemmas(analysis);
  const worth = (lemma: string) =>
    Math.log(analysis.terms.get(lemma) ?? 1) * (title.has(lemma) ? 1.5 : 1);
  const raw = (lemmas: ReadonlySet<string>) =>
    [...lemmas].reduce((sum, lemma) => sum + worth(lemma), 0) / Math.sqrt(Math.max(9, lemmas.size));
  const top = Math.max(
    1e-9,
    ...analysis.sentences.map(({ tokens }) => raw(new Set(contentLemmas(tokens)))),
  );
  const last = analysis.sentences.length - 1;
  const argues = analysis.genre === 'opinion';
  return (lemmas, index) => raw(lemmas) / top + prominence(index, last, argues);
}

/** News puts what matters first; an argument may begin with a scene, and says it again at the end. */
function prominence(index: number, last: number, argues: boolean): number {
  const lead = Math.max(0, (argues ? 0.2 : 0.4) - 0.08 * index);
  const close = argues && index > 4 && index >= last - 3 ? 0.25 : 0;
  return lead + close;
}

/** Lemmas of the article that its headline names, in whatever form. */
export const headlineLemmas = keptFor((analysis: Analysis): ReadonlySet<string> =>
  lemmasIn(analysis.article.title, analysis),
);

/** Those that the outlet names where it sums the article up. */
const standfirstLemmas = keptFor((analysis: Analysis): ReadonlySet<string> =>
  lemmasIn(analysis.article.standfirst ?? '', analysis),
);

function lemmasIn(text: string, { terms }: Analysis): ReadonlySet<string> {
  const named = new Set(text.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []);
  const forms = (lemma: string) => {
    const stem = lemma.replace(/[ey]$/, '');
    return ['', 's', 'es', 'd', 'ed', 'ing']
      .map((ending) => lemma + ending)
      .concat(['es', 'ed', 'ing', 'ies', 'ied'].map((ending) => stem + ending));
  };
  return new Set([...terms.keys()].filter((lemma) => forms(lemma).some((form) => named.has(form))));
}

/** Whether it tells the headline's news: two of its words, or the only one. */
export const tellsHeadline = (lemmas: ReadonlySet<string>, analysis: Analysis): boolean =>
  saysOfHeadline(lemmas, analysis) >= Math.min(2, headlineLemmas(analysis).size);

/** How many of the headline's a text says. */
export const saysOfHeadline = (lemmas: ReadonlySet<string>, analysis: Analysis): number =>
  inCommon(lemmas, headlineLemmas(analysis));

export const saysOfStandfirst = (lemmas: ReadonlySet<string>, analysis: Analysis): number =>
  inCommon(lemmas, standfirstLemmas(analysis));

/** How many of its words another has as well. */
export const inCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((lemma) => other.has(lemma)).length;
