/** Which view is open: the address says so. */
import { signal } from '@preact/signals';

export const path = signal(location.pathname);
/** What stands behind the path: `#L12`; a new object at each arrival. */
export const spot = signal({ hash: location.hash });

export function goTo(to: string): void {
  history.pushState(null, '', to);
  arrive();
  scrollTo(0, 0);
}

function arrive(): void {
  path.value = location.pathname;
  spot.value = { hash: location.hash };
  focusMain();
}

/** As a page that was loaded anew begins, but behind the way around. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

export function followLinks(): void {
  addEventListener('popstate', arrive);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin)
      return;
    if (!/^\/(?:$|new$|templates$|lesson\/)/.test(link.pathname)) return;
    event.preventDefault();
    goTo(link.pathname + link.hash);
  });
}
