/** Two changes of one text brought together, line by line. */
import { diff3Merge } from 'node-diff3';
import { withDigestOf } from './digest-line.js';

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

/** Digests do not count: a text that is neither mine nor theirs has one that does not fit. */
export function mergeTexts(base: string, mine: string, theirs: string): Merged {
  const [before, other] = [withDigestOf(mine, base), withDigestOf(mine, theirs)];
  if (mine === before || mine === other) return { conflicts: [], mine: theirs, theirs };
  if (other === before) return { conflicts: [], mine, theirs: mine };
  const regions = diff3Merge(mine.split('\n'), before.split('\n'), other.split('\n'), {
    excludeFalseConflicts: true,
  });
  const side = (name: 'a' | 'b') => {
    const text = regions.flatMap(({ ok, conflict }) => ok ?? conflict?.[name] ?? []).join('\n');
    return text === other ? theirs : text;
  };
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
