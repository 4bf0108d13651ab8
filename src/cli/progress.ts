/** What is told of a long run while it goes on: how far it is, how fast, and how long it will take. */
import { plainText } from './plain-text.js';

const barWidth = 24;
// Of a run this long, a log that nobody watches gets a line at each tenth.
const longRun = 50;

export interface ProgressOptions {
  readonly isTTY: boolean;
  readonly columns: number;
  /** Milliseconds of a clock that only goes on. */
  readonly now: () => number;
}

/** The line to show now; `undefined` where there is nothing new to say. */
export type ProgressLine = (done: number, total: number, label: string) => string | undefined;

export function createProgress({ isTTY, columns, now }: ProgressOptions): ProgressLine {
  let began = now();
  let tenth = 0;
  return (done, total, label) => {
    if (done === 0) {
      began = now();
      tenth = 0;
    }
    const pace = paceText(done, total, (now() - began) / 1000);
    if (isTTY) {
      const filled = Math.round((barWidth * done) / Math.max(total, 1));
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
      const name = plainText(label).replace(/\s+/g, ' ');
      return `${bar} ${done}/${total}${pace}  ${name}`.slice(0, columns - 1);
    }
    const reached = Math.floor((10 * done) / Math.max(total, 1));
    if (total < longRun || reached <= tenth) return undefined;
    tenth = reached;
    return `${done} of ${total}${pace}`;
  };
}

/** Nothing before there is something to count from. */
function paceText(done: number, total: number, seconds: number): string {
  if (done < 2 || seconds <= 0) return '';
  const rate = done / seconds;
  const shown = rate >= 1 ? `${rate.toFixed(1)} a second` : `${(1 / rate).toFixed(1)} s each`;
  return `, ${shown}, about ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
