/** The minutes in the cue of a slide become the countdown of it: a press starts it. */
import type { Countdowns } from './countdowns.js';
import { make, makeButton } from './make.js';
import type { Show } from './show.js';
import type { Speech } from './speech.js';
import { say } from './words.js';

export interface CountdownView {
  readonly element: HTMLElement;
  readonly update: () => void;
}

/** Controls for the slide that `slide` gives at the time. */
export function makeCountdown(countdowns: Countdowns, slide: () => number): CountdownView {
  const digits = make('span', { class: 'digits' });
  const go = makeButton({
    label: say('start'),
    icon: 'play',
    press: () => {
      countdowns.toggle(slide());
    },
  });
  const hold = makeButton({
    label: say('pause'),
    icon: 'pause',
    press: () => {
      countdowns.toggle(slide());
    },
  });
  const more = makeButton({
    label: say('oneMore'),
    text: '+1',
    press: () => {
      countdowns.addMinute(slide());
    },
  });
  const element = make('span', {
    class: 'countdown',
    role: 'group',
    'aria-label': say('countdown'),
  });
  element.append(digits, go, hold, more);
  const update = (): void => {
    const at = slide();
    const left = countdowns.left(at);
    const running = countdowns.isRunning(at);
    // The focus stays on whichever of the two takes the other's place.
    const focused = document.activeElement === go || document.activeElement === hold;
    [go.hidden, hold.hidden] = [running, !running];
    if (focused) (running ? hold : go).focus();
    const text = clockText(left);
    if (digits.textContent !== text) digits.textContent = text;
    element.classList.toggle('begun', countdowns.hasBegun(at));
    element.classList.toggle('over', left <= 0);
  };
  return { element, update };
}

/** `9:05`; `+0:20` is twenty seconds over. */
export function clockText(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 1000);
  const seconds = Math.abs(whole);
  return `${whole < 0 ? '+' : ''}${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

export function addCountdowns(show: Show, countdowns: Countdowns, speech: Speech): void {
  const views = show.slides.flatMap((slide, at) => {
    const planned = slide.querySelector('.cue time');
    if (planned === null || !countdowns.has(at)) return [];
    const view = makeCountdown(countdowns, () => at);
    planned.classList.add('planned');
    planned.after(view.element);
    return [{ at, update: view.update }];
  });
  const told = new Map<number, number>();
  countdowns.onTick(() => {
    for (const { at, update } of views) {
      if (at === show.index() || !countdowns.isRunning(at)) update();
      if (countdowns.isRunning(at)) announce(at, countdowns.left(at), told, speech);
    }
  });
  for (const { update } of views) update();
}

/** Once at one minute, and once at the end. */
function announce(at: number, left: number, told: Map<number, number>, speech: Speech): void {
  const mark = left <= 0 ? 0 : left <= 60_000 ? 1 : 2;
  const before = told.get(at) ?? 2;
  told.set(at, mark);
  if (mark >= before) return;
  speech.say(say(mark === 0 ? 'timeUp' : 'oneLeft'));
}
