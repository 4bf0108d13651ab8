/** Keeps the screen from going to sleep once the lesson is under way, where the browser lets a page. */
import type { Show } from './show.js';

export interface Awake {
  /** Lets the screen sleep again, until the slides play on. */
  readonly release: () => void;
}

export function addAwake(show: Show): Awake {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  let begun = false;
  const isWanted = (): boolean => begun && show.isPlaying() && !document.hidden;
  const release = (): void => {
    lock?.release().catch(() => {
      // It is gone already.
    });
    lock = undefined;
  };
  const hold = (): void => {
    // Over http the browser has no such thing.
    const wake = (navigator as Partial<Navigator>).wakeLock;
    if (wake === undefined || asking || !isWanted() || lock?.released === false) return;
    asking = true;
    wake
      .request('screen')
      .then((held) => {
        lock = held;
        if (!isWanted()) release();
      })
      .catch(() => {
        // The battery is low, or the browser says no.
      })
      .finally(() => {
        asking = false;
      });
  };
  show.onChange(() => {
    if (show.index() > 0) begun = true;
    hold();
  });
  document.addEventListener('visibilitychange', hold);
  return { release };
}
