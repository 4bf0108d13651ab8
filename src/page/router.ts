/** Which view is open: the address says so. */
import { signal } from '@preact/signals';

export const path = signal(location.pathname);

export function goTo(to: string): void {
  history.pushState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

export function followLinks(): void {
  addEventListener('popstate', () => {
    path.value = location.pathname;
  });
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
