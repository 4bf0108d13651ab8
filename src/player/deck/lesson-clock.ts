/** When the lesson began: at the first step off the first slide, in either window. */
import type { Link } from './link.js';
import type { Session } from './session.js';
import type { Show } from './show.js';

export interface LessonClock {
  /** In milliseconds; 0 before it began. */
  readonly elapsed: () => number;
  readonly hasBegun: () => boolean;
  /** Begins anew, now. */
  readonly restart: () => void;
}

export function createLessonClock(show: Show, link: Link, session: Session): LessonClock {
  const kept = session.kept('began');
  let began = isTime(kept) ? kept : undefined;
  const set = (time: number): void => {
    began = time;
    session.keep('began', time);
  };
  const changed = link.share(
    'began',
    () => began,
    (value) => {
      if (isTime(value)) set(value);
    },
  );
  const restart = (): void => {
    set(Date.now());
    changed();
  };
  let before = show.index();
  show.onChange(() => {
    const at = show.index();
    if (began === undefined && before === 0 && at === 1) restart();
    before = at;
  });
  return {
    elapsed: () => (began === undefined ? 0 : Date.now() - began),
    hasBegun: () => began !== undefined,
    restart,
  };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
