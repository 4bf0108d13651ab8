/** Which slide is on, and everything that has to agree on it: the page, the address, the listener. */

export interface Show {
  readonly slides: readonly SVGSVGElement[];
  /** From 0. */
  readonly index: () => number;
  /** Goes to a slide; beyond either end it stays at that end. */
  readonly go: (to: number) => void;
  readonly onChange: (listener: () => void) => void;
  /** One slide at a time, or all of them to scroll through. */
  readonly setPlaying: (playing: boolean) => void;
  /** `true` where the writing runs from right to left, so that forward points left. */
  readonly mirrored: boolean;
}

export function createShow(slides: readonly SVGSVGElement[]): Show {
  const listeners: (() => void)[] = [];
  let current = addressed(slides.length) ?? 0;

  const go = (to: number): void => {
    current = Math.max(0, Math.min(slides.length - 1, to));
    slides.forEach((slide, at) => {
      slide.classList.toggle('current', at === current);
    });
    for (const listener of listeners) listener();
    const hash = `#${String(current + 1)}`;
    if (location.hash !== hash) history.replaceState(null, '', hash);
  };

  addEventListener('hashchange', () => {
    const to = addressed(slides.length);
    if (to !== undefined && to !== current) go(to);
  });
  slides.forEach((slide, at) => {
    const section = slide.querySelector('section');
    section?.setAttribute('role', 'group');
    section?.setAttribute('aria-roledescription', 'slide');
    section?.setAttribute('aria-label', `${String(at + 1)} of ${String(slides.length)}`);
  });

  return {
    slides,
    index: () => current,
    go,
    onChange: (listener) => listeners.push(listener),
    setPlaying: (playing) => {
      document.documentElement.classList.toggle('playing', playing);
      // An address that was just set has yet to tell: its event comes later than its value.
      if (playing) go(addressed(slides.length) ?? current);
    },
    mirrored: document.documentElement.dir === 'rtl',
  };
}

/** The slide that the address names (`#5` is the fifth), from 0. */
function addressed(count: number): number | undefined {
  const number = /^#(\d{1,4})$/.exec(location.hash)?.[1];
  const at = Number(number) - 1;
  return number !== undefined && at >= 0 && at < count ? at : undefined;
}
