/** Which slide and step are on, and everything that has to agree on them: the page and the address. */
import { createSteps } from './steps.js';
import { say } from './words.js';

export interface Show {
  readonly slides: readonly SVGSVGElement[];
  /** From 0. */
  readonly index: () => number;
  /** How many steps of the slide are revealed. */
  readonly step: () => number;
  /** Goes to a slide and reveals so many of its steps; beyond either end it stays at that end. */
  readonly go: (to: number, step?: number) => void;
  /** The next step of the slide, or the next slide. */
  readonly forward: () => void;
  readonly back: () => void;
  readonly onChange: (listener: () => void) => void;
  /** One slide at a time, or all of them to scroll through. */
  readonly setPlaying: (playing: boolean) => void;
  readonly isPlaying: () => boolean;
  /** `true` where the writing runs from right to left, so that forward points left. */
  readonly mirrored: boolean;
}

export function createShow(slides: readonly SVGSVGElement[]): Show {
  const listeners: (() => void)[] = [];
  const steps = createSteps(slides);
  let { slide: current, step: revealed } = addressed(slides.length) ?? { slide: 0, step: 0 };
  let playing = false;

  const go = (to: number, step = 0): void => {
    slides[current]?.classList.remove('current');
    slides[current + 1]?.classList.remove('upcoming');
    current = Math.max(0, Math.min(slides.length - 1, to));
    slides[current]?.classList.add('current');
    slides[current + 1]?.classList.add('upcoming');
    revealed = steps.reveal(current, step);
    for (const listener of listeners) listener();
    address(current, revealed);
  };

  addEventListener('hashchange', () => {
    const to = addressed(slides.length);
    if (to !== undefined && (to.slide !== current || to.step !== revealed)) go(to.slide, to.step);
  });
  slides.forEach((slide, at) => {
    const section = slide.querySelector('section');
    section?.setAttribute('role', 'group');
    section?.setAttribute('aria-label', say('slideAt', { n: at + 1, last: slides.length }));
  });

  return {
    slides,
    index: () => current,
    step: () => revealed,
    go,
    forward: () => {
      if (revealed < steps.count(current)) go(current, revealed + 1);
      else if (current < slides.length - 1) go(current + 1);
    },
    back: () => {
      if (revealed > 0) go(current, revealed - 1);
      else if (current > 0) go(current - 1, steps.count(current - 1));
    },
    onChange: (listener) => listeners.push(listener),
    setPlaying: (next) => {
      playing = next;
      document.documentElement.classList.toggle('playing', playing);
      // An address that was just set has yet to tell: its event comes later than its value.
      const to = addressed(slides.length) ?? { slide: current, step: revealed };
      if (playing) go(to.slide, to.step);
    },
    isPlaying: () => playing,
    mirrored: document.documentElement.dir === 'rtl',
  };
}

/** What the address names (`#5` is the fifth slide, `#5.2` with two steps revealed). */
function addressed(count: number): { slide: number; step: number } | undefined {
  const [, number, step = '0'] = /^#(\d{1,4})(?:\.(\d{1,3}))?$/.exec(location.hash) ?? [];
  const slide = Number(number) - 1;
  return number !== undefined && slide >= 0 && slide < count
    ? { slide, step: Number(step) }
    : undefined;
}

function address(slide: number, step: number): void {
  const hash = `#${String(slide + 1)}${step === 0 ? '' : `.${String(step)}`}`;
  if (location.hash === hash) return;
  try {
    history.replaceState(history.state, '', hash);
  } catch {
    // Safari refuses more than a hundred changes in half a minute: the slide matters, not its address.
  }
}
