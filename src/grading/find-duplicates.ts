/** Files that came twice: the newest of a sitting counts, and what looks handed on is named. */
import type { Submission } from './submission.js';

export interface Standing {
  readonly note?: string;
  readonly isCounted: boolean;
}

const sameStudent = ({ name, class: group }: Submission): string =>
  `${name} ${group}`.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** One for each, in their order. */
export function findDuplicates(submissions: readonly Submission[]): readonly Standing[] {
  const byStudent = groupBy(submissions, sameStudent);
  const bySitting = groupBy(submissions, ({ attempt }, at) => attempt ?? `code ${at}`);
  return submissions.map((submission, at) => {
    const own = byStudent.get(sameStudent(submission)) ?? [];
    const sitting = bySitting.get(submission.attempt ?? `code ${at}`) ?? [];
    const newest = newestOf(own);
    const isCounted = submission === newest;
    const others = sitting.filter((other) => sameStudent(other) !== sameStudent(submission));
    const notes = [
      ...(others[0] === undefined
        ? []
        : [`from the same sitting as ${others[0].file} under the name ${others[0].name}`]),
      ...(isCounted ? twice(own, submission) : [instead(submission, newest)]),
    ];
    return notes.length === 0 ? { isCounted } : { isCounted, note: notes.join('; ') };
  });
}

function twice(own: readonly Submission[], { attempt }: Submission): readonly string[] {
  const isOtherSitting = own.some((other) => other.attempt !== attempt);
  return isOtherSitting ? [`handed in ${own.length} times; this is the newest`] : [];
}

function instead({ answers, key }: Submission, newest: Submission | undefined): string {
  const isCopy = newest?.key === key && JSON.stringify(newest.answers) === JSON.stringify(answers);
  return `${isCopy ? 'the same answers as' : 'older than'} ${newest?.file ?? ''}, which counts instead`;
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
