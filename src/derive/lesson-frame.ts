/** What a lesson takes from its article as it stands: source, level, numbered paragraphs. */
import { sha256 } from '../core/digest.js';
import type { Article } from '../model/article.js';
import type { LessonInput } from '../model/lesson.js';

export interface FrameOptions {
  readonly slug: string;
  readonly minutes: number;
  /** Name and version of the program. */
  readonly program: string;
}

/** `derived.digest` is left as zeros for the definition stage. */
export function lessonFrame(article: Article, options: FrameOptions): LessonInput {
  const { title, byline, outlet, url, published, standfirst, excerpt } = article;
  return {
    lessonpress: 1,
    slug: options.slug,
    title: title.trim() === '' ? options.slug : title,
    language: article.language === 'und' ? 'en' : article.language,
    source: {
      title: title.trim() === '' ? options.slug : title,
      ...(byline?.trim() && { byline }),
      ...(outlet?.trim() && { outlet }),
      ...(url !== undefined && URL.canParse(url) && { url }),
      ...(published !== undefined && { published: published.slice(0, 10) }),
      ...(standfirst !== undefined && { standfirst }),
      excerpt,
    },
    ...(article.grade !== undefined && {
      level: { grade: Math.min(20, Math.max(0, article.grade)) },
    }),
    minutes: options.minutes,
    article: article.paragraphs.map(({ id, kind, text }) => ({ id, kind, text })),
    derived: {
      by: options.program,
      from: articleDigest(article),
      digest: '0'.repeat(64),
    },
  };
}

export const articleDigest = (article: Article) =>
  sha256(article.paragraphs.map((paragraph) => paragraph.text).join('\n'));
