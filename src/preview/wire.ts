/** What the page and the server say to each other: shapes only, shared by both sides. */
import type { Severity } from '../core/problem.js';
import type { Lesson } from '../model/lesson.js';

/** A problem or diagnostic as the page shows it. Lines and columns count from 1. */
export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: readonly (string | number)[];
}

/** A lesson in the library. */
export interface LessonCard {
  /** File name; the server finds the lesson by it in its own list. */
  readonly id: string;
  readonly version: string;
  /** Where it is not, only `id` and a title made of it are known yet. */
  readonly isRead: boolean;
  readonly title: string;
  readonly language: string;
  readonly minutes: number;
  readonly outlet?: string;
  readonly published?: string;
  readonly grade?: number;
  readonly level?: string;
  readonly words: number;
  readonly questions: number;
  readonly prompts: number;
  /** Names of those that its kit can hold; none where it cannot be read. */
  readonly documents: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** The first error, where the lesson cannot be read. */
  readonly problem?: Remark;
}

export interface DocumentLink {
  /** `deck`, `quiz`, … */
  readonly name: string;
  readonly label: string;
  readonly layout: 'slides' | 'handout';
}

export interface Library {
  readonly folder: string;
  readonly lessons: readonly LessonCard[];
  readonly documents: readonly DocumentLink[];
}

/** A file that is changed on the page. */
export interface EditedFile {
  readonly file: string;
  /** Tells files of the same name in different folders apart. */
  readonly place: string;
  /** Digest of the file as it stands. */
  readonly version: string;
  readonly text: string;
  /** Absent where the text is no lesson. */
  readonly lesson?: Lesson;
}

export interface LessonState extends EditedFile {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly remarks: readonly Remark[];
  readonly documents: readonly DocumentLink[];
}

/** A text for a file, and the version of the file that it was made from. */
export interface Saving {
  readonly base: string;
  readonly text: string;
}

/** What is answered where the file is not at `base` any more. */
export interface NotSaved {
  readonly problem: Remark;
  readonly theirs: EditedFile;
}

/** A lesson to write into a text that holds it as it was. */
export interface Rewrite {
  readonly text: string;
  readonly lesson: Lesson;
}

/** How a page that shows `from` becomes the one of now. */
export interface PreviewChange {
  /** Names what `page` answers; absent where there is nothing that can be shown yet. */
  readonly etag?: string;
  readonly change: 'none' | 'slides' | 'page';
  readonly slides?: readonly { readonly at: number; readonly html: string }[];
  readonly style?: string;
  /** Address in the page of the first thing that the lesson has changed. */
  readonly goal?: string;
  /** What keeps the lesson as it stands now from being shown. */
  readonly problems: readonly Remark[];
  readonly notes: readonly Remark[];
}

export type ServerEvent =
  /** Begins each stream; `problem` is as in `house`. */
  | { readonly type: 'hello'; readonly problem?: Remark }
  | { readonly type: 'library' }
  | { readonly type: 'derivation'; readonly id: string }
  | { readonly type: 'lesson'; readonly id: string; readonly version: string; readonly by?: string }
  /** `problem` keeps the settings or templates on the disk from being used. */
  | { readonly type: 'house'; readonly problem?: Remark };
