/** Keeps the screen from going to sleep once the lesson is under way, where the browser lets a page. */
import type { Show } from './show.js';

export function addAwake(show: Show): void {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  const hold = (): void => {
    // Over http the browser has no such thing.
    const wake = (navigator as Partial<Navigator>).wakeLock;
    if (wake === undefined || asking || document.hidden || lock?.released === false) return;
    asking = true;
    wake
      .request('screen')
      .then((held) => {
        lock = held;
      })
      .catch(() => {
        // The battery is low, or the browser says no.
      })
      .finally(() => {
        asking = false;
      });
  };
  let begun = false;
  show.onChange(() => {
    if (show.index() > 0) begun = true;
    if (begun) hold();
  });
  document.addEventListener('visibilitychange', () => {
    if (begun) hold();
  });
}
