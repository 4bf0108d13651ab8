/** What every format gives back: its files, and what of the lesson it could not take along. */
import type { Artifact } from '../../model/artifact.js';
import type { Lesson } from '../../model/lesson.js';
import type { Loss } from './losses.js';

export interface Exported {
  /** Empty where the lesson has nothing that the format can hold. */
  readonly artifacts: readonly Artifact[];
  readonly losses: readonly Loss[];
}

export type QuizMode = 'practice' | 'graded' | 'check-later';

export interface QuizSource {
  readonly form?: string;
  /** The whole HTML document. */
  readonly html: string;
}

/** What is made of a lesson elsewhere and goes into a package. */
export interface Sources {
  /** One for each form; none where no quiz was composed. */
  readonly quizPages?: readonly QuizSource[];
  /** What the pages do: `practice` where it is not said. */
  readonly quizMode?: QuizMode | undefined;
  /** The slides as a whole HTML document, with their notes; absent where none were composed. */
  readonly deckPage?: string | undefined;
  /** ISO 8601: stands in files that hold a date. */
  readonly date?: string;
  /** Runs in front of the quiz's own script in a SCORM package. */
  readonly scormScript?: string | undefined;
}

/** Pure: the same lesson gives the same bytes. Texts hold only characters that XML can. */
export type FormatWriter = (lesson: Lesson, sources: Sources) => Exported | Promise<Exported>;
