/** A lesson poured into the templates: Marp Markdown, one document each. */

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
