/** Shares the minutes of a lesson out over its steps; they add up exactly, whatever is missing. */
import type { PlanStep } from '../../model/lesson.js';
import { minutesATask } from '../../model/lesson-plan.js';
import { chooseForTime, minutesAQuestion } from './choose-for-time.js';

type Step = PlanStep['step'];

export interface PlanNeeds {
  readonly minutes: number;
  /** Words of the article. */
  readonly words: number;
  /** US school grade of the text. */
  readonly grade?: number;
  readonly warmUp: boolean;
  readonly vocabulary: number;
  readonly keyPoints: number;
  readonly questions: number;
  /** Questions that ask for the vocabulary. */
  readonly asked: number;
  /** Minutes of each discussion prompt, the most worthwhile first. */
  readonly talks: readonly number[];
  readonly sourceEvaluation: number;
  readonly exitTicket: boolean;
}

export interface Plan {
  readonly steps: readonly PlanStep[];
  /** Steps for which the lesson has material but no time. */
  readonly cut: readonly Step[];
  /** Minutes that reading the whole text in class would take. */
  readonly wholeReading: number;
}

/** Minutes that the material fills at a slow pace: more would be waiting. */
export const minutesFilled = (needs: Omit<PlanNeeds, 'minutes'>): number =>
  Math.round(Object.values(mostMinutes(needs)).reduce((sum, most) => sum + most, 0));

/** The same for each step. Ours. */
function mostMinutes(needs: Omit<PlanNeeds, 'minutes'>): Readonly<Record<Step, number>> {
  const talk = needs.talks.reduce((sum, one) => sum + one, 0);
  return {
    'warm-up': needs.warmUp ? 7 : 0,
    vocabulary: 1.5 * needs.vocabulary,
    reading: readingMinutes(needs),
    'key-points': 2 * needs.keyPoints,
    quiz: 2 * minutesAQuestion * needs.questions,
    discussion: stretch * talk,
    'source-evaluation': (minutesATask + 2) * needs.sourceEvaluation,
    'exit-ticket': needs.exitTicket ? 6 : 0,
  };
}

interface Share {
  readonly step: Step;
  /** Under this many minutes the step is not worth beginning. */
  readonly least: number;
  /** What it takes to do well. */
  readonly good: number;
  /** What it fills at a slow pace. */
  readonly most: number;
  /** Steps with a low number are dropped last. */
  readonly rank: number;
}

export function planMinutes(needs: PlanNeeds): Plan {
  const wholeReading = readingMinutes(needs);
  const all = sharesOf(needs, wholeReading);
  const kept = fitting(all, needs.minutes);
  const given = settle(kept, distribute(kept, needs.minutes), needs);
  return {
    steps: kept.map(({ step }, at) => ({ step, minutes: given[at] ?? 1 })),
    cut: all.filter((share) => !kept.includes(share)).map(({ step }) => step),
    wholeReading,
  };
}

const readingMinutes = ({ words, grade }: Pick<PlanNeeds, 'words' | 'grade'>) =>
  Math.max(2, Math.ceil(words / wordsAMinute(grade)));

/** Reading with a pencil: the harder the text, the slower. */
const wordsAMinute = (grade: number | undefined) => (grade === undefined || grade <= 9 ? 110 : 95);

function sharesOf(needs: PlanNeeds, wholeReading: number): Share[] {
  const { minutes } = needs;
  const part = (share: number, least: number, most = minutes) =>
    Math.min(most, Math.max(least, Math.round(minutes * share)));
  const reading = Math.min(wholeReading, Math.round(minutes / 3));
  const quiz = Math.ceil(needs.questions * minutesAQuestion) + 1;
  const talk = needs.talks.reduce((sum, one) => sum + one, 0);
  const shares: (Omit<Share, 'most'> | false)[] = [
    needs.warmUp && { step: 'warm-up', least: 3, good: part(0.08, 3, 6), rank: 5 },
    needs.vocabulary > 0 && {
      step: 'vocabulary',
      least: Math.min(3, needs.vocabulary + 1),
      good: part(0.12, 3, needs.vocabulary + 1),
      // A quiz that asks for words is no quiz without them.
      rank: needs.asked > 0 ? 3 : 5.5,
    },
    {
      step: 'reading',
      least: Math.min(Math.max(6, Math.round(minutes / 4)), reading),
      good: reading,
      rank: 0,
    },
    needs.keyPoints > 0 && { step: 'key-points', least: 3, good: part(0.08, 3, 8), rank: 6 },
    needs.questions > 0 && {
      step: 'quiz',
      least: part(0.13, 2, quiz),
      good: part(0.2, 2, quiz),
      rank: 2,
    },
    needs.talks.length > 0 && {
      step: 'discussion',
      least: Math.min(talk, Math.max(Math.min(...needs.talks), part(0.25, 1))),
      good: Math.min(talk, part(0.3, 8)),
      rank: 1,
    },
    needs.sourceEvaluation > 0 && {
      step: 'source-evaluation',
      least: minutesATask + 3,
      good: part(0.16, minutesATask + 3, (minutesATask + 1) * needs.sourceEvaluation),
      rank: 7,
    },
    needs.exitTicket && { step: 'exit-ticket', least: 3, good: part(0.08, 3, 6), rank: 4 },
  ];
  const most = mostMinutes(needs);
  return shares.flatMap((share) => (share === false ? [] : { ...share, most: most[share.step] }));
}

/** Drops the step that matters least until the least minutes of all fit; one step always stays. */
function fitting(shares: readonly Share[], minutes: number): Share[] {
  let kept = [...shares];
  const needed = () => kept.reduce((sum, { least }) => sum + least, 0);
  while (kept.length > 1 && needed() > minutes) {
    const last = kept.reduce((worst, share) => (share.rank > worst.rank ? share : worst));
    kept = kept.filter((share) => share !== last);
  }
  return kept;
}

/** The best prompt is worth this much more time than was planned. Ours. */
const stretch = 1.4;

/** Talk gets the minutes of the prompts that fit it; the minutes between two prompts go elsewhere. */
function settle(
  shares: readonly Share[],
  given: number[],
  { talks, minutes }: PlanNeeds,
): number[] {
  const at = shares.findIndex(({ step }) => step === 'discussion');
  const planned = given[at];
  if (planned === undefined || shares.length === 1) return given;
  const rest = shares.filter((_, index) => index !== at);
  const spare = minutes - rest.reduce((sum, { least }) => sum + least, 0);
  const prompts = chooseForTime(
    talks.map((talk) => ({ minutes: talk })),
    planned,
    Math.min(spare, planned * stretch),
  );
  const room = rest.reduce((sum, { most }) => sum + Math.floor(most), 0);
  const used = Math.max(
    prompts.reduce((sum, prompt) => sum + prompt.minutes, 0),
    Math.min(spare, minutes - room),
  );
  if (used === planned) return given;
  const others = distribute(rest, minutes - used);
  return [...others.slice(0, at), used, ...others.slice(at)];
}

/** A minute at a time to the step that is furthest from what it takes to do well. */
function distribute(shares: readonly Share[], minutes: number): number[] {
  const given = shares.map(({ least }) => Math.min(least, minutes));
  let left = minutes - given.reduce((sum, one) => sum + one, 0);
  for (; left > 0; left -= 1) {
    const hunger = shares.map((share, at) => appetite(share, given[at] ?? 0));
    const at = hunger.indexOf(Math.max(...hunger));
    given[at] = (given[at] ?? 0) + 1;
  }
  return given;
}

/**
 * Below what is good every step wants more; above it talk gains most from time, and what is filled
 * takes more only where all are.
 */
function appetite({ step, good, most, rank }: Share, given: number): number {
  if (given < good) return 10 + (good - given) / good - rank / 100;
  if (given >= most) return (most - given - 1) / most;
  const stretch = { discussion: 3, reading: 2, 'source-evaluation': 1.5, quiz: 1.2 };
  const gain = (stretch as Partial<Record<Step, number>>)[step] ?? 0.4;
  return (gain * good) / (given + 1);
}
