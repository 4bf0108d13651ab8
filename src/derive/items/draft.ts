/** The seam between the analysis and the quiz: an author proposes, the selection decides. */
import type { z } from 'zod';
import type { Analysis } from '../analysis/analysis.js';
import type { questionSchema } from '../../model/question.js';

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A question without what only its place in a lesson can give it. */
export type QuestionBody = OmitEach<
  z.input<typeof questionSchema>,
  'id' | 'objective' | 'strategy' | 'points'
>;

/** What a question lets a student show; every goal in a quiz becomes an objective. */
export type Goal = 'points' | 'reasons' | 'relations' | 'sources' | 'viewpoints' | 'vocabulary';

export interface Draft {
  /** Name of the author that made it. */
  readonly strategy: string;
  readonly goal: Goal;
  readonly question: QuestionBody;
  /** Ids of the sentences it rests on: no two questions share one. */
  readonly sentences: readonly string[];
  /** How much it is worth asking, among drafts of the same strategy: 0 to 1. */
  readonly weight: number;
}

/** Proposes questions of one kind. In choice questions the key stands first. */
export type Author = (analysis: Analysis) => readonly Draft[];
