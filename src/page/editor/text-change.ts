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
  const [before, after] = [linesOf(old), linesOf(fresh)];
  const starts = [0];
  for (const line of before) starts.push((starts.at(-1) ?? 0) + line.length);
  return diffIndices(before, after).flatMap(
    ({ buffer1: [line], buffer1Content, buffer2Content }) => {
      const change = changeBetween(buffer1Content.join(''), buffer2Content.join(''));
      const start = starts[line] ?? 0;
      return change === undefined
        ? []
        : [{ ...change, from: start + change.from, to: start + change.to }];
    },
  );
}

/** Each with its line end. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
