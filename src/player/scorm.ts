/**
 * Runs in front of the quiz inside a SCORM 1.2 package: the platform keeps each student's answers and
 * hears how many points there are (SCORM 1.2 Run-Time Environment, 3.3 and 3.4).
 */
import type { AnswerStorage, ResultDetail } from './quiz/platform.js';

interface Api {
  LMSInitialize: (nothing: '') => string;
  LMSGetValue: (name: string) => string;
  LMSSetValue: (name: string, value: string) => string;
  LMSCommit: (nothing: '') => string;
  LMSFinish: (nothing: '') => string;
}

/** Characters that `cmi.suspend_data` holds. */
const room = 4096;
/** Milliseconds from a change to its commit: not every key pressed is a request. */
const pause = 2_000;

const api = findApi();
if (api?.LMSInitialize('') === 'true') connect(api);

/** In a window around this one, or around the one that opened this. */
function findApi(): Api | undefined {
  for (const start of [window, window.opener as Window | null]) {
    let place = start;
    for (let steps = 0; place !== null && steps < 10; steps++) {
      const found = apiIn(place);
      if (found !== undefined) return found;
      place = place.parent === place ? null : place.parent;
    }
  }
  return undefined;
}

function apiIn(place: Window): Api | undefined {
  try {
    return (place as Window & { API?: Api }).API;
  } catch {
    return undefined; // a window of another site
  }
}

function connect(platform: Api): void {
  const begun = Date.now();
  let waiting: number | undefined;
  const commit = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    platform.LMSCommit('');
  };
  const commitSoon = (): void => {
    waiting ??= window.setTimeout(commit, pause);
  };
  window.lessonpressStorage = createStorage(platform, commitSoon);
  if (platform.LMSGetValue('cmi.core.lesson_status') === 'not attempted')
    platform.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  document.addEventListener('lessonpress:result', (event) => {
    tellResult(platform, (event as CustomEvent<ResultDetail>).detail);
    commitSoon();
  });
  document.addEventListener('visibilitychange', () => {
    if (waiting !== undefined && document.visibilityState === 'hidden') commit();
  });
  window.addEventListener('pagehide', () => {
    clearTimeout(waiting);
    platform.LMSSetValue('cmi.core.session_time', timespan(Date.now() - begun));
    platform.LMSSetValue('cmi.core.exit', 'suspend');
    platform.LMSCommit('');
    platform.LMSFinish('');
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload(); // the session has been finished
  });
}

/** What the platform has no room for stays in this browser, under the student's own name there. */
function createStorage(platform: Api, onChange: () => void): AnswerStorage {
  const mine = `scorm/${platform.LMSGetValue('cmi.core.student_id')}/`;
  const lines = platform.LMSGetValue('cmi.suspend_data').split('\n');
  const kept = new Map<string, string>();
  for (let at = 0; at + 1 < lines.length; at += 2) kept.set(lines[at] ?? '', lines[at + 1] ?? '');
  const suspend = (): void => {
    platform.LMSSetValue('cmi.suspend_data', Array.from(kept).flat().join('\n'));
    onChange();
  };
  return {
    getItem: (key) => kept.get(key) ?? localStorage.getItem(mine + key),
    setItem(key, value) {
      const fits = key.length + value.length + 1 <= room;
      if (fits) kept.set(key, value);
      else kept.delete(key);
      suspend();
      if (!fits) localStorage.setItem(mine + key, value);
    },
    removeItem(key) {
      kept.delete(key);
      suspend();
      try {
        localStorage.removeItem(mine + key);
      } catch {
        // A browser that keeps nothing has nothing to remove.
      }
    },
  };
}

/** Scores are per cent in SCORM 1.2. To have opened the quiz is no score yet. */
function tellResult(platform: Api, { score, max, done }: ResultDetail): void {
  if (max <= 0 || (score === 0 && !done && platform.LMSGetValue('cmi.core.score.raw') === ''))
    return;
  const percent = Math.round((score / max) * 10_000) / 100;
  platform.LMSSetValue('cmi.core.score.min', '0');
  platform.LMSSetValue('cmi.core.score.max', '100');
  platform.LMSSetValue('cmi.core.score.raw', String(percent));
  if (done) platform.LMSSetValue('cmi.core.lesson_status', 'completed');
}

/** `HHHH:MM:SS`, as CMITimespan is written. */
function timespan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
