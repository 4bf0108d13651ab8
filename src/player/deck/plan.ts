/** The lesson's plan, read from the minutes that stand in the cues of the slides. */

export interface Span {
  /** Minutes of the lesson at which a slide should begin and be over. */
  readonly from: number;
  readonly to: number;
}

export interface Plan {
  /** For each slide the minutes that its own cue gives, where it gives any. */
  readonly minutes: readonly (number | undefined)[];
  readonly spans: readonly Span[];
  /** Of the whole lesson. */
  readonly total: number;
}

/** The minutes of a slide hold for it and those that follow, up to the next that has some. */
export function readPlan(slides: readonly Element[]): Plan {
  const minutes = slides.map((slide, at) =>
    isContinued(slides[at - 1], slide) ? undefined : minutesOf(slide),
  );
  const spans: Span[] = [];
  let total = 0;
  for (let at = 0; at < slides.length;) {
    const step = minutes[at] ?? 0;
    let next = at + 1;
    while (next < slides.length && minutes[next] === undefined) next += 1;
    const each = step / (next - at);
    for (let slide = at; slide < next; slide += 1) {
      spans.push({ from: total + each * (slide - at), to: total + each * (slide - at + 1) });
    }
    total += step;
    at = next;
  }
  return { minutes, spans, total };
}

/**
 * Minutes ahead of the plan (above 0) or behind it (below 0) with `elapsed` minutes gone; 0 within
 * the span of the slide.
 */
export function aheadBy({ from, to }: Span, elapsed: number): number {
  return elapsed < from ? from - elapsed : Math.min(0, to - elapsed);
}

function minutesOf(slide: Element): number | undefined {
  const duration = slide.querySelector('.cue time')?.getAttribute('datetime') ?? '';
  const minutes = /^PT(\d{1,3})M$/.exec(duration)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

/** A slide that was parted in two shows heading and minutes on both. */
function isContinued(before: Element | undefined, slide: Element): boolean {
  const heading = (of: Element | undefined) => of?.querySelector('h1, h2')?.textContent;
  return (
    before !== undefined &&
    minutesOf(before) === minutesOf(slide) &&
    heading(before) === heading(slide)
  );
}
