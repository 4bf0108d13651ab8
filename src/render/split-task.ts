/** A task for a slide: one of several sentences has the first as its heading, the others as steps. */
import { breadth } from './chunk-text.js';
import { splitSentences } from './split-sentences.js';

export interface SplitTask {
  readonly head: string;
  readonly steps: readonly string[];
}

/** Of this breadth a task is read as one heading. */
const oneHeading = 130;

export function splitTask(text: string, language: string): SplitTask {
  const [head = '', ...steps] =
    breadth(text) <= oneHeading ? [text] : splitSentences(text, language).map((one) => one.trim());
  return { head, steps };
}
