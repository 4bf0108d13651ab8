/** What a lesson's own text gives once more: whole parts to take in place of others, and further distractors. */
import { verifyQuestion } from '../check/verify-question.js';
import { splitSentences } from '../clean/split-sentences.js';
import { deriveLesson } from '../derive/derive-lesson.js';
import type { Article } from '../model/article.js';
import type { Lesson } from '../model/lesson.js';
import type { Option, Question } from '../model/question.js';
import { parseGiven } from './edit-lesson.js';
import type { Workshop } from './workshop.js';

/** The lesson that is derived of the text of `given`, which comes from a form. Throws `KitError`. */
export function deriveAgain(given: unknown, { tagger, program }: Workshop): Lesson {
  const lesson = parseGiven(given);
  const { slug, minutes } = lesson;
  const options = { slug, minutes, program };
  return deriveLesson(articleOf(lesson, tagger), options, { tagger, verify: verifyQuestion }).value;
}

function articleOf(lesson: Lesson, tagger: Workshop['tagger']): Article {
  const { title, language, source } = lesson;
  const paragraphs = lesson.article.map(({ id, kind, text }) => {
    const parts = splitSentences(text, { language, tagger });
    const sentences = parts.map((part, at) => ({ id: `${id}s${at + 1}`, text: part }));
    return { id, kind, text: parts.join(' '), sentences };
  });
  const words = paragraphs.map(({ text }) => text.split(' ').length);
  return {
    ...{ id: lesson.slug, title, language, excerpt: source.excerpt, paragraphs },
    words: words.reduce((sum, count) => sum + count, 0),
    ...(source.byline !== undefined && { byline: source.byline }),
    ...(source.outlet !== undefined && { outlet: source.outlet }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.published !== undefined && { published: source.published }),
    ...(source.standfirst !== undefined && { standfirst: source.standfirst }),
    ...(lesson.level !== undefined && { grade: lesson.level.grade }),
  };
}

const mostTried = 60;
const mostFound = 8;

/**
 * What could stand in the place of one wrong option, the likest first: options of other questions,
 * words and sentences of the text. None of them gives rise to a remark that there was not before.
 * Throws `KitError` where `given` is no lesson.
 */
export function otherDistractors(
  given: unknown,
  { question: id, option: at }: { readonly question: string; readonly option: number },
  workshop: Workshop,
): readonly string[] {
  const lesson = parseGiven(given);
  const question = lesson.questions.find((one) => one.id === id);
  if (question === undefined || !('options' in question)) return [];
  const old = question.options[at];
  if (old === undefined || old.correct === true) return [];
  const known = new Set(question.options.map(({ text }) => plain(text)));
  const before = remarksOn(question, lesson);
  return poolOf(lesson, deriveAgain(lesson, workshop))
    .filter((text) => !known.has(plain(text)) && isLike(text, old.text))
    .sort((a, b) => unlikeness(a, old.text) - unlikeness(b, old.text))
    .slice(0, mostTried)
    .filter((text) => {
      const options = question.options.map((one, index): Option => (index === at ? { text } : one));
      return isSubset(remarksOn({ ...question, options }, lesson), before);
    })
    .slice(0, mostFound);
}

function poolOf(lesson: Lesson, derived: Lesson): readonly string[] {
  const options = [...derived.questions, ...lesson.questions].flatMap((one) =>
    'options' in one ? one.options.map(({ text }) => text) : [],
  );
  const names = derived.voices.map(({ name }) => name);
  const words = [...derived.vocabulary, ...derived.glosses].flatMap(({ word, definition }) =>
    definition === undefined ? [word] : [word, definition],
  );
  const sentences = [...derived.keyPoints, ...derived.voices.flatMap(({ says }) => says)];
  const quotes = sentences.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return [...new Set([...options, ...names, ...words, ...quotes])];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Of one shape: a sentence for a sentence, a name for a name, a word for a word. */
function isLike(text: string, old: string): boolean {
  const [size, oldSize] = [text.length, old.length];
  const ends = (one: string) => /[.!?]$/.test(one);
  const isCapital = (one: string) => /^\p{Lu}/u.test(one);
  return (
    ends(text) === ends(old) &&
    isCapital(text) === isCapital(old) &&
    size <= 1.6 * oldSize + 8 &&
    size >= 0.55 * oldSize - 6
  );
}

const unlikeness = (text: string, old: string) => Math.abs(text.length - old.length);

function remarksOn(question: Question, { article }: Lesson): readonly string[] {
  return verifyQuestion(question, article).map(({ code }) => code);
}

function isSubset(now: readonly string[], before: readonly string[]): boolean {
  const left = [...before];
  return now.every((code) => {
    const at = left.indexOf(code);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
