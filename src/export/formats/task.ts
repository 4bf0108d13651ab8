/** Questions as quiz systems know them: a few kinds of task, whatever the lesson calls them. */
import type { Question } from '../../model/question.js';

export interface Choice {
  readonly text: string;
  readonly correct: boolean;
  /** Why it is right or wrong. */
  readonly feedback?: string;
}

export interface Passage {
  readonly quote: string;
  /** Number of the paragraph; absent at a heading. */
  readonly paragraph?: number;
}

export interface TaskBase {
  /** Unique among the tasks of a lesson. */
  readonly id: string;
  /** Of the question in the lesson, from 1; the parts of a two-part question share it. */
  readonly number: number;
  /** Which part of a two-part question this is. */
  readonly part?: 1 | 2;
  /** The question's type in the lesson. */
  readonly type: Question['type'];
  readonly stem: string;
  /** In steps of a half. */
  readonly points: number;
  readonly hint?: string;
  /** Why the answer is right. */
  readonly rationale?: string;
  /** What of the article shows it. */
  readonly passages: readonly Passage[];
}

export interface ChooseTask extends TaskBase {
  readonly kind: 'choose';
  readonly many: boolean;
  readonly choices: readonly Choice[];
  /** False where the order of the options means something. */
  readonly shuffle: boolean;
}

export interface JudgeTask extends TaskBase {
  readonly kind: 'judge';
  readonly answer: boolean;
}

/** A gap to write into: the stem holds `____`. */
export interface FillTask extends TaskBase {
  readonly kind: 'fill';
  /** Every spelling to accept, the key first. */
  readonly answers: readonly string[];
}

export interface WriteTask extends TaskBase {
  readonly kind: 'write';
  readonly lines: number;
  /** For the one who marks it: a model answer, what a full one names, and what is right too. */
  readonly marking: readonly string[];
  /** Offers a beginning to students who need one. */
  readonly opening?: string;
}

export interface MatchTask extends TaskBase {
  readonly kind: 'match';
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  /** Right sides that belong to none. */
  readonly distractors: readonly string[];
}

export interface OrderTask extends TaskBase {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly string[];
  /** Places in `items`, from 0, in the order to show them in. */
  readonly shown: readonly number[];
}

/** The second part counts where the first is right. */
export interface TwoPartTask extends TaskBase {
  readonly kind: 'two-part';
  readonly parts: readonly [ChooseTask, ChooseTask];
}

export type SingleTask = ChooseTask | JudgeTask | FillTask | WriteTask | MatchTask | OrderTask;
export type Task = SingleTask | TwoPartTask;
