/** Shares the minutes of a lesson out over its steps; they add up exactly, whatever is missing. */
import type { PlanStep } from '../../model/lesson.js';
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
  /** Minutes of each discussion prompt. */
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

interface Share {
  readonly step: Step;
  /** Under this many minutes the step is not worth beginning. */
  readonly least: number;
  /** What it takes to do well. */
  readonly good: number;
  /** Steps with a low number are dropped last. */
  readonly rank: number;
}

export function planMinutes(needs: PlanNeeds): Plan {
  const wholeReading = Math.max(3, Math.ceil(needs.words / wordsAMinute(needs.grade)));
  const all = sharesOf(needs, wholeReading);
  const kept = fitting(all, needs.minutes);
  const given = settle(kept, distribute(kept, needs.minutes), needs);
  return {
    steps: kept.map(({ step }, at) => ({ step, minutes: given[at] ?? 1 })),
    cut: all.filter((share) => !kept.includes(share)).map(({ step }) => step),
    wholeReading,
  };
}

/** Reading with a pencil: the harder the text, the slower. */
const wordsAMinute = (grade: number | undefined) => (grade === undefined || grade <= 9 ? 110 : 95);

function sharesOf(needs: PlanNeeds, wholeReading: number): Share[] {
  const { minutes } = needs;
  const scale = (short: number, long: number) => Math.round(minutes <= 35 ? short : long);
  const reading = Math.min(wholeReading, Math.round(minutes / 3));
  const shares: (Share | false)[] = [
    needs.warmUp && { step: 'warm-up', least: 3, good: scale(3, 5), rank: 3 },
    needs.vocabulary > 0 && {
      step: 'vocabulary',
      least: 4,
      good: Math.min(10, Math.max(4, needs.vocabulary)),
      rank: 5,
    },
    {
      step: 'reading',
      least: Math.min(Math.max(6, Math.round(minutes / 4)), reading),
      good: reading,
      rank: 0,
    },
    needs.keyPoints > 0 && { step: 'key-points', least: 3, good: scale(3, 5), rank: 6 },
    needs.questions > 0 && {
      step: 'quiz',
      least: Math.min(5, needs.questions + 1),
      good: Math.min(15, Math.ceil(needs.questions * minutesAQuestion) + 1),
      rank: 2,
    },
    needs.talks.length > 0 && {
      step: 'discussion',
      least: Math.min(...needs.talks),
      good: Math.min(24, Math.max(8, Math.round(minutes / 4))),
      rank: 1,
    },
    needs.sourceEvaluation > 0 && { step: 'source-evaluation', least: 5, good: 8, rank: 7 },
    needs.exitTicket && { step: 'exit-ticket', least: 3, good: scale(3, 5), rank: 4 },
  ];
  return shares.filter((share) => share !== false);
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

/** Talk gets the minutes of the prompts that fit it; the minutes between two prompts go elsewhere. */
function settle(
  shares: readonly Share[],
  given: number[],
  { talks, minutes }: PlanNeeds,
): number[] {
  const at = shares.findIndex(({ step }) => step === 'discussion');
  const planned = given[at];
  if (planned === undefined || shares.length === 1) return given;
  const prompts = chooseForTime(
    talks.map((talk) => ({ minutes: talk })),
    planned,
  );
  const used = prompts.reduce((sum, prompt) => sum + prompt.minutes, 0);
  if (used >= planned) return given;
  const rest = shares.filter((_, index) => index !== at);
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

/** Below what is good every step wants more; above it talk gains most from time. */
function appetite({ step, good, rank }: Share, given: number): number {
  if (given < good) return 10 + (good - given) / good - rank / 100;
  const stretch = { discussion: 3, reading: 2, 'source-evaluation': 1.5, quiz: 1.2 };
  const gain = (stretch as Partial<Record<Step, number>>)[step] ?? 0.4;
  return (gain * good) / (given + 1);
}
