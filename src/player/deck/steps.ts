/**
 * What a slide reveals one after the other: list entries that Marp marks as fragments (a list with
 * `*`), and blocks of the class `step`. The style hides them on the slide that is on, nowhere else,
 * so that paper and a page without scripts show everything.
 */

export interface Steps {
  readonly count: (slide: number) => number;
  /** Gives how many are revealed: never more than there are. */
  readonly reveal: (slide: number, upTo: number) => number;
}

export function createSteps(slides: readonly SVGSVGElement[]): Steps {
  const parts = slides.map((slide) =>
    Array.from(slide.querySelectorAll('[data-marpit-fragment], .step')),
  );
  for (const part of parts.flat()) part.classList.add('step');
  return {
    count: (slide) => parts[slide]?.length ?? 0,
    reveal: (slide, upTo) => {
      const own = parts[slide] ?? [];
      own.forEach((part, at) => {
        part.classList.toggle('revealed', at < upTo);
        part.classList.toggle('newest', at === upTo - 1);
      });
      return Math.max(0, Math.min(own.length, upTo));
    },
  };
}
