/** Where two texts differ. */

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
