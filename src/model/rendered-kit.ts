/** A lesson poured into the templates: Marp Markdown, one document each. */
import type { Lesson } from './lesson.js';

export type DocumentName =
  | 'deck'
  | 'deck-student'
  | 'quiz'
  | 'quiz-supported'
  | 'answer-key'
  | 'discussion'
  | 'plan'
  | 'class-report';

/** What a kit can hold, in the order it is made. */
export const kitDocuments = [
  'plan',
  'deck',
  'deck-student',
  'quiz',
  'quiz-supported',
  'answer-key',
  'discussion',
] as const satisfies readonly DocumentName[];

/**
 * Those that say something of the lesson: there is no quiz without questions, and no key where there
 * is no discussion either, of which it holds what the teacher is told.
 */
export function documentsOf({
  questions,
  discussion,
}: Pick<Lesson, 'questions' | 'discussion'>): readonly DocumentName[] {
  const empty = new Set<DocumentName>();
  if (questions.length === 0) empty.add('quiz').add('quiz-supported');
  if (questions.length === 0 && discussion.length === 0) empty.add('answer-key');
  return kitDocuments.filter((name) => !empty.has(name));
}

/** Slides on paper, made of a deck: the teacher's with notes, the students' several a page. */
export type PaperCopy = 'deck-notes' | 'deck-handout';

/** What shows the questions in their order, and so differs from form to form. */
export const formDocuments: readonly DocumentName[] = ['quiz', 'quiz-supported', 'answer-key'];

export interface RenderedDocument {
  readonly name: DocumentName;
  /** The version, where a document comes in several. */
  readonly form?: string;
  /** Slides have a fixed size each; a handout flows over paper pages. */
  readonly layout: 'slides' | 'handout';
  readonly title: string;
  readonly markdown: string;
}

export interface RenderedKit {
  readonly slug: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601: the date that stands in the files. */
  readonly date: string;
  readonly documents: readonly RenderedDocument[];
}
