/** Where two texts differ. */
import { diffIndices } from 'node-diff3';

export interface TextChange {
  readonly from: number;
  /** End of what is replaced, in the old text. */
  readonly to: number;
  readonly insert: string;
}

/** The one stretch in which two texts differ; `undefined` where they do not. */
export function changeBetween(old: string, fresh: string): TextChange | undefined {
  if (old === fresh) return undefined;
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return { from: start, to: old.length - end, insert: fresh.slice(start, fresh.length - end) };
}

/** The stretches in which they differ, each within lines that are next to each other. */
export function changesBetween(old: string, fresh: string): readonly TextChange[] {
  const whole = changeBetween(old, fresh);
  if (whole === undefined) return [];
  // What is the same before and after it is not looked at line by line, which takes long.
  const from = old.slice(0, whole.from).lastIndexOf('\n') + 1;
  const after = old.indexOf('\n', whole.to);
  const to = after < 0 ? old.length : after + 1;
  const [before, made] = [old.slice(from, to), fresh.slice(from, fresh.length - (old.length - to))];
  const lines = linesOf(before);
  const starts = [from];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return diffIndices(lines, linesOf(made)).flatMap(
    ({ buffer1: [line], buffer1Content, buffer2Content }) => {
      const change = changeBetween(buffer1Content.join(''), buffer2Content.join(''));
      const start = starts[line] ?? from;
      return change === undefined
        ? []
        : [{ ...change, from: start + change.from, to: start + change.to }];
    },
  );
}

/** Each with its line end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
