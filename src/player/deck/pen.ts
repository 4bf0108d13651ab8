/** Drawing over a slide with a pen, a finger or the mouse; what is drawn stays while the page is open. */
import type { Board } from './board.js';
import { addPenBar, type Tool } from './pen-bar.js';
import type { Show } from './show.js';
import type { Speech } from './speech.js';
import { pointOn } from './view.js';
import { say } from './words.js';

export interface Pen {
  readonly isOn: () => boolean;
  readonly toggle: () => void;
  readonly erase: () => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** `PointerEvent.buttons` while the other end of a pen is down. */
const penEraser = 32;

export function addPen(show: Show, board: Board, speech: Speech): Pen {
  let tool: Tool = 0;
  let on = false;
  const toggle = (): void => {
    on = !on;
    document.documentElement.classList.toggle('drawing', on);
    bar.setShown(on);
    speech.say(say(on ? 'drawingOn' : 'drawingOff'));
  };
  const clear = (): void => {
    board.clear();
    speech.say(say('isClear'));
  };
  const choose = (next: Tool): void => {
    tool = next;
  };
  const bar = addPenBar({ choose, undo: board.undo, clear, close: toggle });
  followPointer(show, board, () => (on && show.isPlaying() ? tool : undefined));
  return { isOn: () => on, toggle, erase: bar.erase, undo: board.undo, clear };
}

/** `toolInHand` gives nothing while drawing is off. */
function followPointer(show: Show, board: Board, toolInHand: () => Tool | undefined): void {
  let pointer: number | undefined;
  const mark = (event: PointerEvent, begins: boolean): void => {
    const slide = show.slides[show.index()];
    const point = slide && pointOn(slide, event.clientX, event.clientY);
    const tool = toolInHand();
    if (point === undefined || tool === undefined) return;
    if (tool === 'erase' || event.buttons === penEraser) board.erase(point);
    else if (begins) board.begin(tool, point, event.pressure);
    else board.extend(point, event.pressure);
  };
  addEventListener('pointerdown', (event) => {
    const onSlide = event.target instanceof Element && event.target.closest('svg.current') !== null;
    const draws = event.button === 0 || event.buttons === penEraser;
    if (toolInHand() === undefined || !onSlide || !draws || pointer !== undefined) return;
    event.preventDefault();
    pointer = event.pointerId;
    mark(event, true);
    board.drawLast();
  });
  addEventListener('pointermove', (event) => {
    if (event.pointerId !== pointer) return;
    // A pen tells more often than the screen is drawn, where the browser passes it on.
    const events = (event as Partial<PointerEvent>).getCoalescedEvents?.call(event) ?? [];
    for (const one of events.length > 0 ? events : [event]) mark(one, false);
    board.drawLast();
  });
  const end = (): void => {
    pointer = undefined;
  };
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  show.onChange(end);
}
