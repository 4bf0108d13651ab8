/** Full screen, and the bar and the pointer that step back there while nobody moves. */

const restMs = 2_500;

export const canFillScreen = (): boolean => document.fullscreenEnabled;

export function toggleFullscreen(): void {
  if (document.fullscreenElement === null) fillScreen();
  else void document.exitFullscreen();
}

export function fillScreen(): void {
  if (!canFillScreen() || document.fullscreenElement !== null) return;
  document.documentElement.requestFullscreen().catch(() => {
    // Some browsers want a click, not a key.
  });
}

export function addResting(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const root = document.documentElement;
  const wake = (): void => {
    root.classList.remove('resting');
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.classList.add('resting');
    }, restMs);
  };
  for (const kind of ['pointermove', 'pointerdown'] as const) addEventListener(kind, wake);
  document.addEventListener('fullscreenchange', wake);
  wake();
}
