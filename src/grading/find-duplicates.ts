/** Files that came twice: the newest of a sitting counts, and what looks handed on is named. */
import type { Told } from './told.js';
import type { Submission } from './submission.js';

export interface Standing {
  /** What speaks against counting it. */
  readonly notes: readonly Told[];
  readonly isCounted: boolean;
}

const sameStudent = ({ name, class: group }: Submission): string =>
  inOneSpelling(`${name} ${group}`);

/** Alike whatever the case and the spaces. */
export function inOneSpelling(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * One for each, in their order. Codes tell answers and no sitting: who has everything right has the
 * code of everybody who has, so that `isFull` ones are not named for it.
 */
export function findDuplicates(
  submissions: readonly Submission[],
  isFull: (at: number) => boolean,
): readonly Standing[] {
  const byStudent = groupBy(submissions, sameStudent);
  const bySitting = groupBy(submissions, sittingOf);
  return submissions.map((submission, at) => {
    const own = byStudent.get(sameStudent(submission)) ?? [];
    const sitting = bySitting.get(sittingOf(submission)) ?? [];
    const newest = newestOf(own);
    const isCounted = submission === newest;
    const others = sitting.filter((other) => sameStudent(other) !== sameStudent(submission));
    const notes = [
      ...(submission.attempt === undefined && isFull(at) ? [] : handedOn(submission, others[0])),
      ...(isCounted ? twice(own, submission) : [instead(submission, newest)]),
    ];
    return { isCounted, notes };
  });
}

/** Of a code: the form and the answers that it stands for. */
const sittingOf = ({ attempt, key, answers }: Submission): string =>
  attempt ?? `code ${key.digest} ${JSON.stringify(answers)}`;

function handedOn({ attempt }: Submission, other: Submission | undefined): readonly Told[] {
  if (other === undefined) return [];
  const { file, name } = other;
  return [(say) => say(attempt === undefined ? 'sameCode' : 'sameSitting', { file, name })];
}

function twice(own: readonly Submission[], { attempt }: Submission): readonly Told[] {
  const isOtherSitting = own.some((other) => other.attempt !== attempt);
  return isOtherSitting ? [(say) => say('handedIn', { n: own.length })] : [];
}

function instead({ answers, key }: Submission, newest: Submission | undefined): Told {
  const isCopy = newest?.key === key && JSON.stringify(newest.answers) === JSON.stringify(answers);
  const file = newest?.file ?? '';
  return (say) => say(isCopy ? 'sameAnswers' : 'older', { file });
}

/** A file goes before a code, since it holds what was written; the first of equals. */
function newestOf(own: readonly Submission[]): Submission | undefined {
  return own.reduce<Submission | undefined>(
    (best, one) => (best === undefined || (one.saved ?? '') > (best.saved ?? '') ? one : best),
    undefined,
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T, at: number) => string) {
  const groups = new Map<string, T[]>();
  items.forEach((item, at) => {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}
