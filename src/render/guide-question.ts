/** What to look for in a part of the text, where the lesson file does not say it. */
import type { Say } from '../messages/say.js';
import type { Lesson, LessonParagraph } from '../model/lesson.js';
import { shorten } from './shorten.js';

/** Longest name or heading that is quoted in a question. */
const nameLength = 90;

export function guideQuestion(
  { keyPoints }: Lesson,
  paragraphs: readonly LessonParagraph[],
  { at, of, say }: { readonly at: number; readonly of: number; readonly say: Say<'sheet'> },
): string {
  const heading = paragraphs.find(({ kind }) => kind === 'heading')?.text;
  if (heading !== undefined) {
    return say('guideHeading', { heading: shorten(heading, nameLength) });
  }
  const ids = new Set(paragraphs.map(({ id }) => id));
  const speakers = keyPoints
    .filter(({ evidence }) => evidence.some(({ paragraph }) => ids.has(paragraph)))
    .flatMap(({ speaker }) => speaker ?? []);
  const [speaker] = speakers;
  if (speaker !== undefined) {
    return say('guideSpeaker', { speaker: shorten(speaker, nameLength) });
  }
  if (at === 0) return say('guideFirst');
  if (at === of - 1) return say('guideLast');
  return say('guideNext');
}
