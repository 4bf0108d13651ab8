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
    breadth(text) <= oneHeading ? [text] : joinQuoted(splitSentences(text, language));
  return { head: head.trim(), steps: steps.map((one) => one.trim()) };
}

/** A headline of several sentences stays in its quotation marks; one that never ends is parted as it is. */
function joinQuoted(sentences: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && isOpen(last)) joined[joined.length - 1] = last + sentence;
    else joined.push(sentence);
  }
  return isOpen(joined.at(-1) ?? '') ? sentences : joined;
}

/** What ends a quotation in German begins one in English. */
function isOpen(text: string): boolean {
  const count = (marks: RegExp) => Array.from(text.matchAll(marks)).length;
  return text.includes('„')
    ? count(/„/g) > count(/[“”]/g)
    : count(/[“«「『《]/g) > count(/[”»」』》]/g);
}
