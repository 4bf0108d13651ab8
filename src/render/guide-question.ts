/** What to look for in a part of the text, where the lesson file does not say it. */
import type { Lesson, LessonParagraph } from '../model/lesson.js';
import { shorten } from './shorten.js';

/** Longest name or heading that is quoted in a question. */
const nameLength = 90;

export function guideQuestion(
  { keyPoints }: Lesson,
  paragraphs: readonly LessonParagraph[],
  { at, of }: { readonly at: number; readonly of: number },
): string {
  const heading = paragraphs.find(({ kind }) => kind === 'heading')?.text;
  if (heading !== undefined) {
    return `What does this part say about “${shorten(heading, nameLength)}”?`;
  }
  const ids = new Set(paragraphs.map(({ id }) => id));
  const speakers = keyPoints
    .filter(({ evidence }) => evidence.some(({ paragraph }) => ids.has(paragraph)))
    .flatMap(({ speaker }) => speaker ?? []);
  const [speaker] = speakers;
  if (speaker !== undefined) return `What does ${shorten(speaker, nameLength)} say here, and why?`;
  if (at === 0) return 'What is this text about? Who does what?';
  if (at === of - 1) return 'How does the text end? What stays open?';
  return 'What is new in this part? Say it in one sentence.';
}
