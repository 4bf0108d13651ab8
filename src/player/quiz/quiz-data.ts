/** What the page carries for the player: the questions with their keys, as the template was given them. */

export interface OptionData {
  readonly letter: string;
  readonly text: string;
  readonly correct: boolean;
  readonly rationale?: string;
}

export interface PassageData {
  readonly quote: string;
  /** Absent where the passage is a heading. */
  readonly number?: number;
}

export interface QuestionData {
  /** From 1. */
  readonly number: number;
  readonly type:
    'choice' | 'multiple' | 'true-false' | 'cloze' | 'short' | 'match' | 'order' | 'evidence';
  readonly points: number;
  readonly hint?: string;
  readonly options: readonly OptionData[];
  /** Part B of an evidence question. */
  readonly sentences: readonly OptionData[];
  /** What is matched or put in order, with the letter or place that belongs to it. */
  readonly rows: readonly { readonly text: string; readonly answer: string }[];
  readonly rights: readonly OptionData[];
  /** Spellings that count as right, for what is written. */
  readonly accepted: readonly string[];
  readonly lookFor: readonly string[];
  /** The answer in words. */
  readonly keys: readonly { readonly letter?: string; readonly text: string }[];
  readonly rationale?: string;
  readonly evidence: readonly PassageData[];
}

export interface QuizData {
  /** Changes when a question does. */
  readonly digest: string;
  readonly points: number;
  readonly questions: readonly QuestionData[];
}

/** `undefined` where a template of a teacher's own leaves the data out. */
export function readQuiz(json: string): QuizData | undefined {
  return json === '' ? undefined : (JSON.parse(json) as QuizData);
}
