/**
 * The focus is never lost: where what has it goes away, the heading of the nearest part that stays
 * takes it, and a teacher at the keyboard goes on from there instead of from the top.
 */
export function keepFocus(root: HTMLElement): void {
  /** What has the focus, and the parts around it, the nearest first. */
  let held: readonly HTMLElement[] = [];
  root.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? [target, ...partsAround(target, root)] : [];
  });
  root.addEventListener('focusout', () => {
    // Some browsers tell of it before the element is gone: only afterwards is it known who let go.
    queueMicrotask(() => {
      if (hasNone() && held[0]?.isConnected === true) held = [];
    });
  });
  new MutationObserver(() => {
    const [last, ...parts] = held;
    if (last === undefined || last.isConnected || !hasNone()) return;
    const part = parts.find((one) => one.isConnected && headingOf(one));
    const heading = part && headingOf(part);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }).observe(root, { childList: true, subtree: true });
}

const hasNone = () => document.activeElement === document.body;
const headingOf = (part: HTMLElement) => part.querySelector<HTMLElement>('h1, h2, h3, h4');

function partsAround(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement === null || parentElement === root
    ? []
    : [parentElement, ...partsAround(parentElement, root)];
}
