/** Articles that give no lesson, or one that holds the text and nothing else. */
import { diagnostic, type Problem } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Article } from '../model/article.js';
import { lessonSchema, type Lesson, type LessonInput } from '../model/lesson.js';

export function textOnly(frame: LessonInput, article: Article): StageResult<Lesson> {
  if (!article.paragraphs.some(({ text }) => sentence.test(text)))
    return {
      value: lessonSchema.parse(frame),
      diagnostics: [diagnostic('error', noSentences(article))],
    };
  const problem = {
    code: 'derive/language-unsupported',
    message: `“${article.title}” is in ${languageName(article.language)}, and questions are derived from English articles only. The lesson holds the text and nothing else.`,
    hint: 'Write the questions into the lesson file yourself; a lesson in any language builds.',
    where: { item: article.title },
  } as const;
  return { value: lessonSchema.parse(frame), diagnostics: [diagnostic('error', problem)] };
}

/** Some words, and a mark that ends a sentence in one of the scripts of the world. */
const sentence = /\p{L}{2,}.*[.!?…。！？؟۔।]/su;

const noSentences = (article: Article): Problem => ({
  code: 'derive/no-sentences',
  message: `“${article.title}” holds no whole sentence: it may be code, a table or a list. Questions are made from sentences; the lesson holds the text and nothing else.`,
  hint: 'Choose a news or opinion text, or write the questions into the lesson file yourself.',
  where: { item: article.title },
});

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
