/** Open questions for what a named person thinks, and how two of them compare. */
import type { AnalysedSentence, Analysis, Entity } from '../analysis/analysis.js';
import { asClause } from '../statements/sentence-case.js';
import { speakingPeople } from '../statements/acting-people.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import type { Author, Draft } from './draft.js';
import { inner } from './wording.js';

interface Saying {
  readonly sentence: string;
  readonly paragraph: string;
  readonly quote: string;
  /** In the words of a model answer. */
  readonly told: string;
  readonly lemmas: ReadonlySet<string>;
  readonly salience: number;
}

interface View {
  readonly person: Entity;
  readonly sayings: readonly Saying[];
}

export const explainViewpoint: Author = (analysis) => {
  const views = speakingPeople(analysis).map((person) => ({
    person,
    sayings: sayingsOf(person, analysis),
  }));
  return [...views.flatMap(single), ...pairs(views).flatMap(compared)];
};

/** Whole quotations and reported claims of one person, one a sentence, in reading order. */
function sayingsOf(person: Entity, analysis: Analysis): Saying[] {
  return analysis.sentences.flatMap((sentence): Saying[] => {
    const quotation = analysis.quotations.find(
      (q) => q.sentence === sentence.id && q.whole && q.speaker?.entity === person.id,
    );
    const claim = analysis.attributions.find(
      (a) => a.sentence === sentence.id && a.speaker.entity === person.id,
    );
    const words = quotation ? `“${inner(quotation.text)}”` : claim?.claim;
    if (
      words === undefined ||
      (!quotation && /\b(?:said|says)\b/.test(words)) ||
      words.split(' ').length < 6
    )
      return [];
    return [
      {
        sentence: sentence.id,
        paragraph: sentence.paragraph,
        quote: sentence.text,
        told: quotation ? words : `that ${midSentence(sentence, words, analysis)}`,
        lemmas: new Set(contentLemmas(sentence.tokens)),
        salience: sentence.salience,
      },
    ];
  });
}

/** A claim that opens its sentence loses the capital it has only from standing there. */
function midSentence(sentence: AnalysedSentence, claim: string, analysis: Analysis): string {
  if (!sentence.text.startsWith(claim)) return claim;
  return asClause(claim, sentence.tokens, analysis.casing) ?? claim;
}

function single({ person, sayings }: View): Draft[] {
  const chosen = sayings.slice(0, 3);
  if (chosen.length < 2) return [];
  return [
    {
      strategy: 'explain-viewpoint',
      goal: 'viewpoints',
      sentences: chosen.map((saying) => saying.sentence),
      weight: mean(chosen.map((saying) => saying.salience)),
      question: {
        type: 'short',
        stem: `Sum up in your own words what ${person.name} says in the article. Then quote the words that show it best.`,
        bloom: 'analyze',
        evidence: chosen.map(({ paragraph, quote }) => ({ paragraph, quote })),
        modelAnswer: `${person.name} says ${listed(chosen)}.`.replace(/([.!?]”)\.$/, '$1'),
        lookFor: [
          'Sums up what is said in the student’s own words',
          ...chosen.map((saying) => `May quote: ${saying.told.replace(/^that /, '')}`),
        ],
        sentenceStem: `${person.name} says that … . The words “…” show this.`,
        lines: 4,
      },
    },
  ];
}

const listed = (sayings: readonly Saying[]) =>
  sayings.map(({ told }) => told.replace(/[.,]”$/, '”')).join(', and ');

function pairs(views: readonly View[]): [View, View, number][] {
  return views.flatMap((one, at) =>
    views.slice(at + 1).flatMap((other): [View, View, number][] => {
      const shared = sharedWords(one, other);
      return shared >= 3 && one.sayings.length > 0 && other.sayings.length > 0
        ? [[one, other, shared]]
        : [];
    }),
  );
}

function sharedWords(one: View, other: View): number {
  const words = (view: View) => new Set(view.sayings.flatMap((saying) => [...saying.lemmas]));
  const theirs = words(other);
  return [...words(one)].filter((lemma) => theirs.has(lemma) && lemma !== 'say').length;
}

function compared([one, other, shared]: readonly [View, View, number]): Draft[] {
  const first = one.sayings.slice(0, 2);
  const second = other.sayings.slice(0, 2);
  return [
    {
      strategy: 'compare-viewpoints',
      goal: 'viewpoints',
      sentences: [...first, ...second].map((saying) => saying.sentence),
      weight: Math.min(1, shared / 8),
      question: {
        type: 'short',
        stem: `Compare what ${one.person.name} and ${other.person.name} say in the article. What does each of them stress? Name one point on which they agree or differ, and quote words from each.`,
        bloom: 'analyze',
        evidence: [...first, ...second].map(({ paragraph, quote }) => ({ paragraph, quote })),
        modelAnswer: `${one.person.name} says ${listed(first)}. ${other.person.name} says ${listed(second)}. A good answer sets the two beside each other and says what each of them stresses.`,
        lookFor: [
          `Reports ${one.person.name} fairly, with a quotation`,
          `Reports ${other.person.name} fairly, with a quotation`,
          'Names one point on which they agree or differ',
        ],
        lines: 6,
      },
    },
  ];
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
