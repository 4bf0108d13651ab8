/** Dragging by mouse, finger or pen. What can be dragged can always be done without dragging too. */

export interface Drag {
  /** With the pointer's place in the window; also while the page scrolls under it. */
  readonly move: (x: number, y: number) => void;
  readonly end: (isDropped: boolean) => void;
}

export interface Draggable {
  readonly element: HTMLElement;
  /** A finger drags by this alone, so that it can still scroll the page everywhere else. */
  readonly grip: HTMLElement;
  readonly canStart: () => boolean;
  readonly start: (x: number, y: number) => Drag;
}

/** In px: less is a click. */
const slack = 4;
/** In px from the edge of the window, where the page begins to scroll, and how far in a frame. */
const edge = 64;
const step = 9;

export function makeDraggable({ element, grip, canStart, start }: Draggable): void {
  element.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || !down.isPrimary || !canStart() || !isHold(down, grip)) return;
    follow(element, down, start);
  });
}

function isHold({ target, pointerType }: PointerEvent, grip: HTMLElement): boolean {
  if (!(target instanceof Element)) return false;
  if (grip.contains(target)) return true;
  return pointerType === 'mouse' && target.closest('select, button, input, a') === null;
}

function follow(element: HTMLElement, down: PointerEvent, start: Draggable['start']): void {
  let isOver = false;
  let at = { x: down.clientX, y: down.clientY };
  let drag: Drag | undefined;
  const begin = (): void => {
    element.setPointerCapture(down.pointerId);
    getSelection()?.removeAllRanges();
    document.documentElement.classList.add('is-dragging');
    drag = start(down.clientX, down.clientY);
    scrollAtEdges(() => (isOver ? undefined : at), drag.move);
  };
  const end = (isDropped: boolean): void => {
    isOver = true;
    for (const [type, listener] of heard) removeEventListener(type, listener);
    document.documentElement.classList.remove('is-dragging');
    if (drag === undefined) return;
    swallowClick();
    drag.end(isDropped);
  };
  const isSame = (event: PointerEvent): boolean => event.pointerId === down.pointerId;
  const when = (act: () => void) => (event: Event) => {
    if (!(event instanceof PointerEvent) || !isSame(event)) return;
    at = { x: event.clientX, y: event.clientY };
    act();
  };
  const move = when(() => {
    const distance = Math.hypot(at.x - down.clientX, at.y - down.clientY);
    if (drag === undefined && distance > slack) begin();
    drag?.move(at.x, at.y);
  });
  const drop = when(() => {
    end(true);
  });
  const cancel = when(() => {
    end(false);
  });
  const onKey = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') end(false);
  };
  const heard = [
    ['pointermove', move],
    ['pointerup', drop],
    ['pointercancel', cancel],
    ['keydown', onKey],
  ] as const;
  for (const [type, listener] of heard) addEventListener(type, listener);
}

/** Until `at` is nowhere any more. */
function scrollAtEdges(
  at: () => { readonly x: number; readonly y: number } | undefined,
  move: Drag['move'],
): void {
  const next = (): void => {
    const place = at();
    if (place === undefined) return;
    const { x, y } = place;
    const way = y < edge ? -step : y > innerHeight - edge ? step : 0;
    if (way !== 0) {
      scrollBy(0, way);
      move(x, y);
    }
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** The end of a drag is no click on the label that was dragged; a key that follows at once is one. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    const isByKey = event.detail === 0;
    if (!event.isTrusted || isByKey) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, true);
  setTimeout(() => {
    removeEventListener('click', swallow, true);
  });
}
