/** The article as numbered lines, for systems where it stands in front of the questions. */
import type { Lesson } from '../../model/lesson.js';

export interface ArticleLine {
  readonly text: string;
  readonly isHeading: boolean;
  /** Absent at headings. */
  readonly number?: number;
}

export function articleLines({ article }: Lesson): readonly ArticleLine[] {
  return article.map(({ id, kind, text }) => {
    const digits = /^p(\d+)$/.exec(id)?.[1];
    const number = digits === undefined ? {} : { number: Number(digits) };
    return { text, isHeading: kind === 'heading', ...number };
  });
}

/** Title, byline, outlet, date and address: an article never goes anywhere without them. */
export function sourceLine({ source }: Lesson): string {
  const { title, byline, outlet, published, url } = source;
  return [title, byline, outlet, published, url].filter((part) => part !== undefined).join(' · ');
}
