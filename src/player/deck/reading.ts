/**
 * A phone held upright: the slides reflow into pages to scroll through, with type a hand's breadth
 * away can read. A slide is an SVG, so its box is given the width of the screen and the height that
 * its text then takes. Paper gets the slides as they were made.
 */

import type { Show } from './show.js';

/** Widest window, in CSS pixels, that is read by scrolling. */
const narrow = '(max-width: 640px) and (orientation: portrait)';
/** User units across a reflowed slide: 24 of them are 16 px on a window of 390 px. */
const across = 560;

/** Of a slide that is scrolled away, in CSS pixels: what is left of it is not read. */
const sliver = 40;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that the slides were made in. */
export function slideSize(slides: readonly SVGSVGElement[]): Size {
  const box = slides[0]?.viewBox.baseVal;
  return { width: box?.width ?? 1280, height: box?.height ?? 720 };
}

/** The slide that is on is scrolled to, and the one that was scrolled to is on afterwards. */
export function addReading(show: Show, full: Size, onChange: (reading: boolean) => void): void {
  const { slides } = show;
  const query = matchMedia(narrow);
  let seen = show.index();
  let arrivedAt = 0;
  const arrive = (slide: number): void => {
    seen = slide;
    // The page begins above its first slide.
    if (slide > 0) slides[slide]?.scrollIntoView();
    else scrollTo(0, 0);
    arrivedAt = scrollY;
  };
  const restore = (): void => {
    for (const slide of slides) resize(slide, full.width, full.height);
  };
  const reflow = (): void => {
    if (!query.matches) return;
    for (const slide of slides) resize(slide, across, 10);
    const heights = slides.map((slide) => slide.querySelector('section')?.scrollHeight ?? 0);
    slides.forEach((slide, at) => {
      resize(slide, across, Math.ceil(heights[at] ?? 0));
    });
  };
  const apply = (): void => {
    document.documentElement.classList.toggle('reading', query.matches);
    if (!query.matches && seen !== show.index()) show.go(seen);
    onChange(query.matches);
    if (query.matches) {
      reflow();
      arrive(show.index());
    } else restore();
  };
  query.addEventListener('change', apply);
  show.onChange(() => {
    seen = show.index();
    if (query.matches) arrive(seen);
  });
  addEventListener('scroll', () => {
    if (!query.matches || scrollY === arrivedAt) return;
    seen = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > sliver);
  });
  addEventListener('beforeprint', restore);
  addEventListener('afterprint', reflow);
  apply();
  void document.fonts.ready.then(() => {
    reflow();
    if (query.matches && seen > 0) arrive(seen);
  });
}

function resize(slide: SVGSVGElement, width: number, height: number): void {
  slide.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const inner = slide.querySelector('foreignObject');
  inner?.setAttribute('width', String(width));
  inner?.setAttribute('height', String(height));
}
