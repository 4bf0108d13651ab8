/** Whose `I` and `we` it is in a text that one person tells. */
import { keptFor } from '../../core/kept-for.js';
import type { Article } from '../../model/article.js';
import type { Analysis } from '../analysis/analysis.js';
import { labelOf, namesOfTurns } from '../analysis/turns.js';
import { lastName } from '../statements/people.js';

/** Share of sentences in the first or second person from which a text is one person's. Ours. */
const personalShare = 0.15;

/** `the author`, or the name of the only person interviewed; undefined where that is not plain. */
export function singleVoice(analysis: Analysis): string | undefined {
  const { genre, article, sentences } = analysis;
  if (genre === 'opinion') return 'the author';
  if (genre === 'interview') return interviewed(analysis);
  const personal = sentences.filter(({ text }) =>
    /\b(?:I|we|you|my|our|your)\b/i.test(text.replace(/["“][^"”]*["”]/g, '')),
  );
  // A textbook says `we` and `you`, and never `I`.
  const own =
    article.byline !== undefined &&
    personal.length >= sentences.length * personalShare &&
    personal.some(({ text }) => /\bI\b/.test(text));
  return own && genre === 'explainer' ? 'the author' : undefined;
}

/** The one whose name stands before the answers; else the one whom the headline or the introduction names. */
const interviewed = keptFor((analysis: Analysis): string | undefined => {
  const { article, entities } = analysis;
  const people = entities.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const labels = namesOfTurns(article);
  const answering = people.filter(({ name }) => labels.has(name) || labels.has(lastName(name)));
  if (answering.length > 0 || labels.size > 1)
    return answering.length === 1 ? answering[0]?.name : undefined;
  const introduction = article.paragraphs
    .slice(0, Math.max(0, firstTurn(article)))
    .map(({ text }) => text);
  const naming = (text: string) => people.filter(({ name }) => text.includes(name));
  const inTitle = naming(article.title);
  const named = inTitle.length > 0 ? inTitle : naming(introduction.join(' '));
  const [one] = named;
  return named.length === 1 && one && !isSpokenOf(one.name, analysis) ? one.name : undefined;
});

/** Answers seldom name the one who gives them. */
function isSpokenOf(name: string, { article }: Analysis): boolean {
  const parts = [name.split(' ')[0] ?? name, lastName(name)];
  const answers = article.paragraphs
    .slice(firstTurn(article))
    .filter(({ text }) => !/\?$/.test(text));
  return answers.filter(({ text }) => parts.some((part) => text.includes(part))).length > 2;
}

const firstTurn = ({ paragraphs }: Article) =>
  paragraphs.findIndex((paragraph) => /\?$/.test(paragraph.text) || labelOf(paragraph));

/** What stands before the first question of an interview tells of it. */
export const isIntroduction = (id: string, { genre, article }: Analysis): boolean =>
  genre === 'interview' &&
  article.paragraphs.findIndex((paragraph) => paragraph.id === id) < firstTurn(article);

/** The answer of nobody knows whom: told as the article's word it would be wrong. */
export const isAnybodys = (id: string, analysis: Analysis): boolean =>
  analysis.genre === 'interview' &&
  singleVoice(analysis) === undefined &&
  namesOfTurns(analysis.article).size === 0 &&
  firstTurn(analysis.article) >= 0 &&
  !isIntroduction(id, analysis);

/** What the interviewer says. */
export function isAsked(id: string, analysis: Analysis): boolean {
  const paragraph = analysis.article.paragraphs.find((one) => one.id === id);
  if (analysis.genre !== 'interview' || !paragraph) return false;
  const label = labelOf(paragraph);
  const voice = singleVoice(analysis);
  const isOthers =
    label !== undefined &&
    voice?.includes(label) === false &&
    label !== voice.replace(/[^\p{Lu}]/gu, '');
  return isOthers || /\?$/.test(paragraph.text);
}
