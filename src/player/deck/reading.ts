/**
 * A phone held upright: the slides reflow into pages to scroll through, with type a hand's breadth
 * away can read. A slide is an SVG, so its box is given the width of the screen and the height that
 * its text then takes.
 */

/** Widest window, in CSS pixels, that is read by scrolling. */
const narrow = '(max-width: 640px) and (orientation: portrait)';
/** User units across a reflowed slide: 24 of them are 16 px on a window of 390 px. */
const across = 560;

export function addReading(
  slides: readonly SVGSVGElement[],
  onChange: (reading: boolean) => void,
): void {
  const query = matchMedia(narrow);
  const original = slides[0]?.viewBox.baseVal;
  const full = { width: original?.width ?? 1280, height: original?.height ?? 720 };

  const apply = (): void => {
    document.documentElement.classList.toggle('reading', query.matches);
    onChange(query.matches);
    for (const slide of slides) {
      if (query.matches) resize(slide, across, heightOf(slide));
      else resize(slide, full.width, full.height);
    }
  };
  query.addEventListener('change', apply);
  apply();
  void document.fonts.ready.then(apply);
}

function heightOf(slide: SVGSVGElement): number {
  resize(slide, across, 10);
  return Math.ceil(slide.querySelector('section')?.scrollHeight ?? 0);
}

function resize(slide: SVGSVGElement, width: number, height: number): void {
  slide.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const inner = slide.querySelector('foreignObject');
  inner?.setAttribute('width', String(width));
  inner?.setAttribute('height', String(height));
}
