/** What is said after an answer, as lines of plain text. */
import type { Passage, TaskBase, WriteTask } from './task.js';

/** Why the answer is right, then each passage with the number of its paragraph. */
export function feedbackLines({ rationale, passages }: TaskBase): readonly string[] {
  return [...(rationale === undefined ? [] : [rationale]), ...passages.map(passageLine)];
}

function passageLine({ quote, paragraph }: Passage): string {
  return paragraph === undefined ? `“${quote}”` : `¶ ${paragraph}: “${quote}”`;
}

/** What the student reads above the field. */
export function writeStem({ stem, opening }: WriteTask): string {
  return opening === undefined ? stem : `${stem}\n${opening}`;
}
