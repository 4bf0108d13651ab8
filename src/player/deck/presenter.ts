/** The presenter's window: this slide and the next, the notes, and how the time goes. */
import type { Countdowns } from './countdowns.js';
import type { LessonClock } from './lesson-clock.js';
import { make, makeButton } from './make.js';
import { aheadBy, type Plan } from './plan.js';
import { makeCountdown, clockText } from './show-countdown.js';
import type { Show } from './show.js';
import { say } from './words.js';

export interface PresenterParts {
  readonly show: Show;
  readonly plan: Plan;
  readonly clock: LessonClock;
  readonly countdowns: Countdowns;
}

export interface Presenter {
  readonly setConnected: (connected: boolean) => void;
}

const minute = 60_000;
const tickMs = 500;

export function addPresenter({ show, plan, clock, countdowns }: PresenterParts): Presenter {
  document.documentElement.classList.add('presenter');
  document.title = say('presenterTitle', { title: document.title });
  const time = make('span', { class: 'figure' });
  const elapsed = make('span', { class: 'figure' });
  const pace = make('span', { class: 'pace', role: 'status' });
  const span = make('span', { class: 'soft' });
  const link = make('p', { class: 'unlinked', role: 'status' });
  const restart = makeButton({
    label: say('restartClock'),
    text: say('restart'),
    press: clock.restart,
  });
  const countdown = makeCountdown(countdowns, show.index);
  const task = make(
    'div',
    { class: 'task' },
    make('span', { class: 'soft' }, say('thisTask')),
    countdown.element,
  );
  const desk = make(
    'div',
    { class: 'desk', role: 'region', 'aria-label': say('time') },
    make('div', {}, make('span', { class: 'soft' }, say('now')), time),
    make('div', {}, make('span', { class: 'soft' }, say('lesson')), elapsed, restart),
    make('div', { class: 'plan-state' }, pace, span),
    task,
    link,
  );
  document.body.prepend(desk);
  for (const slide of show.slides) slide.setAttribute('preserveAspectRatio', 'xMidYMin meet');

  const update = (): void => {
    write(time, new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
    write(elapsed, clockText(clock.elapsed()));
    const at = plan.spans[show.index()] ?? { from: 0, to: 0 };
    const ahead = clock.hasBegun() ? aheadBy(at, clock.elapsed() / minute) : 0;
    write(pace, plan.total === 0 ? '' : paceText(ahead, clock.hasBegun()));
    desk.classList.toggle('late', ahead <= -1);
    write(span, plan.total === 0 ? '' : spanText(at.from, at.to, plan.total));
    task.hidden = !countdowns.has(show.index());
    if (!task.hidden) countdown.update();
  };
  show.onChange(() => {
    show.slides.forEach((slide, at) => {
      slide.toggleAttribute('inert', at !== show.index());
    });
    update();
  });
  countdowns.onTick(update);
  setInterval(update, tickMs);
  return {
    setConnected: (connected) => {
      document.documentElement.classList.toggle('alone', !connected);
      write(link, connected ? '' : say('notAnswering'));
    },
  };
}

/** Less than a minute off is on time. */
function paceText(ahead: number, begun: boolean): string {
  if (!begun) return say('notBegun');
  const minutes = Math.floor(Math.abs(ahead));
  if (minutes < 1) return say('onTime');
  return say(ahead > 0 ? 'ahead' : 'behind', { minutes });
}

/** A slide that takes less than a minute, or none, has one number. */
function spanText(from: number, to: number, total: number): string {
  const [first, last] = [Math.round(from), Math.round(to)];
  if (last === 0) return say('planTotal', { n: total });
  const at = first === last ? first : say('span', { from: first, to: last });
  return say('planAt', { at, total });
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
