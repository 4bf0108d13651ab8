/** What is said after an answer, as lines of plain text. */
import type { Passage, TaskBase, WriteTask } from './task.js';

/** Why the answer is right, then each passage with the number of its paragraph. */
export function feedbackLines({ rationale, passages }: TaskBase): readonly string[] {
  return [...(rationale === undefined ? [] : [rationale]), ...passages.map(passageLine)];
}

function passageLine({ quote, paragraph }: Passage): string {
  return paragraph === undefined ? `“${quote}”` : `¶ ${paragraph}: “${quote}”`;
}

/** For the one who marks a written answer. */
export function markingLines({ model, lookFor, accept }: WriteTask): readonly string[] {
  return [
    `Model answer: ${model}`,
    ...(lookFor.length === 0 ? [] : [`A full answer names: ${lookFor.join('; ')}`]),
    ...(accept.length === 0 ? [] : [`Also right: ${accept.join('; ')}`]),
  ];
}

/** What the student reads above the field. */
export function writeStem({ stem, opening }: WriteTask): string {
  return opening === undefined ? stem : `${stem}\n${opening}`;
}
