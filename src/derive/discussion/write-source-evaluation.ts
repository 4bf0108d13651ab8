/** Tasks of lateral reading that name this outlet, these people and these claims. */
import type { SourceEvaluationTask } from '../../model/lesson.js';
import { isJudgement } from '../overview/stance.js';
import { isShort, words, type Passage } from '../overview/passage.js';
import { inner, quoteTitle } from '../overview/tell-passage.js';
import { listed } from '../overview/write-objectives.js';
import type { Material } from '../overview/write-overview.js';
import { mainNames } from './main-names.js';
import { place } from './quote-passage.js';

export function writeSourceEvaluation(material: Material): SourceEvaluationTask[] {
  return [
    behind(material),
    ...checkClaim(material),
    ...people(material),
    ...factAndJudgement(material),
    elsewhere(material),
  ];
}

function behind({ analysis, passages }: Material): SourceEvaluationTask {
  const { byline, outlet } = analysis.article;
  const names = [byline, outlet].filter((name) => name !== undefined);
  if (names.length > 0)
    return {
      question: `Who is behind this text? Leave it, search for ${listed(names.map((name) => `“${name}”`))}, and note what other sites say.`,
      lookFor: [
        byline &&
          (isBody(byline)
            ? `About ${byline}: which people that is, and how one can reach them.`
            : `About ${byline}: field, employer, and whether the subject is one they know.`),
        outlet &&
          `About ${outlet}: who owns or pays for it, and whether it corrects mistakes; its own “About” page is not enough.`,
        analysis.genre === 'opinion' && 'The text argues for a view, so ask whom that view serves.',
      ]
        .filter(Boolean)
        .join(' '),
    };
  const search = passages
    .filter((passage) => passage.exact && passage.voice === 'article' && words(passage.text) >= 7)
    .sort((a, b) => Number(isLong(a)) - Number(isLong(b)))[0];
  return {
    question: `The text as we have it names neither author nor outlet.${search ? ` Search for “${inner(search.text)}” in quotation marks: where did it first appear, and when?` : ' How could one find out where it first appeared?'}`,
    lookFor:
      'The first place of publication, its date, and who runs the site. Until that is known, treat the claims as unconfirmed.',
  };
}

/** Not one person: `The city desk`. */
const isBody = (byline: string) =>
  /\b(?:desk|editors?|staff|team|newsroom|board|agency|correspondents?)\b/i.test(byline);

/** A search engine takes a sentence of some twenty words. */
const isLong = ({ text }: Passage) => words(text) > 20;

/** The claim that is best checked: a figure or a finding. */
function checkClaim({ analysis, passages }: Material): SourceEvaluationTask[] {
  const measured = (passage: Passage) =>
    analysis.numbers.find(
      ({ sentence, kind, text, value }) =>
        sentence === passage.sentence &&
        passage.text.includes(text) &&
        (kind === 'percent' || kind === 'money' || (kind === 'count' && (value ?? 0) >= 20)),
    );
  const dated = (passage: Passage) =>
    analysis.numbers.some(({ sentence, kind }) => sentence === passage.sentence && kind === 'year');
  const fit = passages
    .filter((passage) => isShort(passage) && passage.voice === 'article')
    .filter(({ text }) => !/^(?:If|Suppose|Imagine)\b/.test(text))
    .sort((a, b) => b.weight - a.weight);
  const checkable = fit.find((passage) => measured(passage)) ?? fit.find(dated);
  if (!checkable) return [];
  const figure = measured(checkable);
  const named = checkable.speaker ? `the text names ${checkable.speaker.name}` : undefined;
  return [
    {
      question: `In ${place(checkable)} we read: “${inner(checkable.text)}” Where could you check this without relying on the text?`,
      lookFor: figure
        ? `Where the figure comes from (${named ?? 'the text does not say'}): the same number, the same date, and what exactly was counted.`
        : `A record or report from that time (${named ?? 'the text names no source'}): the same date, the same people, and what each of them said then.`,
    },
  ];
}

function people({ analysis }: Material): SourceEvaluationTask[] {
  const said = [...analysis.quotations, ...analysis.attributions];
  const speakers = analysis.entities
    .filter((entity) => entity.kind === 'person')
    .map((entity) => ({
      entity,
      places: said
        .filter(({ speaker }) => speaker?.entity === entity.id)
        .map(({ paragraph }) => paragraph),
    }))
    .filter(({ places }) => places.length > 0)
    .slice(0, 4);
  if (speakers.length === 0) return [];
  const names = listed(speakers.map(({ entity }) => entity.name));
  return [
    {
      question: `The text relies on ${names}. What does each know at first hand, and what might each want readers to think?`,
      lookFor: speakers
        .map(({ entity, places }) => `${entity.name}: ${paragraphs(places)}.`)
        .join(' ')
        .concat(' What the text leaves out about them can be searched for by name.'),
    },
  ];
}

function paragraphs(ids: readonly string[]): string {
  const numbers = [...new Set(ids.map((id) => id.replace(/^\D+/, '')))];
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;
}

function factAndJudgement({ analysis, passages }: Material): SourceEvaluationTask[] {
  if (analysis.genre !== 'opinion') return [];
  const own = passages.filter((passage) => isShort(passage) && !passage.speaker);
  const judgement = own.find((passage) => isJudgement(passage));
  const fact = own.find((passage) => passage.voice === 'article' && !isJudgement(passage));
  if (!judgement || !fact) return [];
  return [
    {
      question: `Compare “${inner(fact.text)}” (${place(fact)}) with “${inner(judgement.text)}” (${place(judgement)}). Which of them can be checked, and how?`,
      lookFor:
        'The first can be looked up elsewhere. The second is a judgement of the author: it can be supported or doubted with reasons, but not looked up.',
    },
  ];
}

function elsewhere({ analysis, keyPoints }: Material): SourceEvaluationTask {
  const names = mainNames(analysis, 2);
  const date = analysis.article.published?.slice(0, 10);
  const about = keyPoints.find(isShort);
  return {
    question: `What do others say? Search for ${names.length > 0 ? listed(names.map((name) => `“${name}”`)) : quoteTitle(analysis.article.title)}${date ? ` with the date ${date}` : ''} and compare one other report with this text.`,
    lookFor: `Another kind of outlet, not a copy of the same text. ${about ? `Does it report what stands in ${place(about)}, and in the same way: “${inner(about.text)}”` : 'Which facts does it add or leave out?'}`,
  };
}
