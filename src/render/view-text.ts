/** The article as a template shows it: paragraphs and passages with their numbers. */
import type { Evidence, Question } from '../model/question.js';
import type { LessonParagraph } from '../model/lesson.js';

export interface ParagraphView {
  /** Absent at headings. */
  readonly number?: number;
  readonly kind: LessonParagraph['kind'];
  readonly text: string;
}

export interface EvidenceView {
  readonly paragraph: string;
  readonly number?: number;
  readonly quote: string;
}

/** The number that a paragraph's id holds: 3 for `p3`; none for a heading. */
export function paragraphNumber(id: string): number | undefined {
  const digits = /^p(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function viewText(article: readonly LessonParagraph[]): readonly ParagraphView[] {
  return article.map(({ id, kind, text }) => ({ ...numbered(id), kind, text }));
}

export function viewEvidence(evidence: Question['evidence'] = []): readonly EvidenceView[] {
  return evidence.map(({ paragraph, quote }: Evidence) => ({
    ...numbered(paragraph),
    paragraph,
    quote,
  }));
}

function numbered(id: string): { number?: number } {
  const number = paragraphNumber(id);
  return number === undefined ? {} : { number };
}
