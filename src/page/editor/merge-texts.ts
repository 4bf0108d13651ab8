/** Two changes of one text brought together, line by line. */
import { diff3Merge } from 'node-diff3';

/** The lines of a place that was changed on both sides, each in its own way. */
export interface Conflict {
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly conflicts: readonly Conflict[];
  /** With my lines at those places, and with theirs. The same where there are none. */
  readonly mine: string;
  readonly theirs: string;
}

export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { conflicts: [], mine, theirs: mine };
  if (mine === base) return { conflicts: [], mine: theirs, theirs };
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  });
  const side = (name: 'a' | 'b') =>
    regions.flatMap(({ ok, conflict }) => ok ?? conflict?.[name] ?? []).join('\n');
  return {
    conflicts: regions.flatMap(({ conflict }) =>
      conflict === undefined
        ? []
        : [{ mine: conflict.a.join('\n'), theirs: conflict.b.join('\n') }],
    ),
    mine: side('a'),
    theirs: side('b'),
  };
}
