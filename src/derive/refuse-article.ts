/** Articles that give no lesson, or one that holds the text and nothing else. */
import { diagnostic, type Problem } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Article } from '../model/article.js';
import { lessonSchema, type Lesson, type LessonInput } from '../model/lesson.js';

export function textOnly(frame: LessonInput, article: Article): StageResult<Lesson> {
  const problem = {
    code: 'derive/language-unsupported',
    message: `“${article.title}” is in ${languageName(article.language)}, and questions are derived from English articles only. The lesson holds the text and nothing else.`,
    hint: 'Write the questions into the lesson file yourself; a lesson in any language builds.',
    where: { item: article.title },
  } as const;
  return { value: lessonSchema.parse(frame), diagnostics: [diagnostic('error', problem)] };
}

function languageName(tag: string): string {
  if (tag === 'und') return 'a language that could not be told';
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}

export const noText = (article: Article): Problem => ({
  code: 'derive/no-text',
  message: `“${article.title}” has no paragraph of text to make a lesson from.`,
  hint: 'Look whether the page shows its text without a login or a script, or save the text in a file and derive from that.',
  where: { item: article.title },
});
