/** What is asked of a gauge at the same time goes to it in one call: each takes a browser a turn. */
import type { Gauge, Gauged, Trial } from '../../core/ports.js';

interface Question {
  readonly trials: readonly Trial[];
  readonly tell: (found: readonly Gauged[]) => void;
  readonly fail: (reason: unknown) => void;
}

export function askTogether(gauge: Gauge): Gauge {
  let waiting: Question[] = [];
  const ask = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const found = await gauge(asked.flatMap(({ trials }) => trials));
      let from = 0;
      for (const { trials, tell } of asked) tell(found.slice(from, (from += trials.length)));
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  return (trials) =>
    new Promise((tell, fail) => {
      waiting.push({ trials, tell, fail });
      if (waiting.length === 1) setImmediate(() => void ask());
    });
}
