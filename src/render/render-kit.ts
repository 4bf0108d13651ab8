/** A checked lesson poured into templates: Marp Markdown, one document each. */
import type { Paper } from '../core/ports.js';
import type { StageResult } from '../core/stage.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { messagesFor } from '../messages/messages.js';
import { sayIn } from '../messages/say-in.js';
import type { Aspect } from '../model/settings.js';
import type { DocumentName, RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import { dateOf } from './date-of.js';
import { createPress } from './press.js';
import { knownLanguage, textDirection } from '../core/text-direction.js';
import type { QuizPageOptions } from './quiz-page.js';
import { viewForStudents, viewLesson, viewQuiz, viewSupported } from './view-lesson.js';

export interface RenderOptions {
  readonly templates: TemplateSet;
  readonly documents: readonly DocumentName[];
  readonly paper: Paper;
  readonly theme: string;
  readonly quiz: QuizPageOptions;
  /** All that the quiz comes in, for who names the files of each. */
  readonly forms?: readonly string[];
  /** Of the slides; 16:9 where nothing is said. */
  readonly aspect?: Aspect;
  readonly school?: { readonly name: string } | undefined;
}

/** Throws `KitError` for a template that is missing or broken. */
export function renderKit(
  { lesson }: CheckedLesson,
  { templates, documents, paper, theme, quiz, forms = [], aspect = '16:9', school }: RenderOptions,
): StageResult<RenderedKit> {
  const language = knownLanguage(lesson.language);
  const press = createPress(templates, language);
  const { mode, form } = quiz;
  const set = {
    paper,
    theme,
    aspect,
    mode,
    school,
    forms,
    ...(form === undefined ? {} : { form }),
  };
  const whole = viewLesson(lesson, form);
  const viewOf = (name: DocumentName): object => {
    if (name === 'quiz') return viewQuiz(lesson, quiz);
    if (name === 'quiz-supported') return viewSupported(lesson, form);
    return name === 'deck-student' ? { ...viewForStudents(whole), student: true } : whole;
  };
  const value = {
    slug: lesson.slug,
    language,
    direction: textDirection(language),
    date: dateOf(lesson),
    documents: documents.map((name): RenderedDocument => ({
      name,
      layout: name === 'deck' || name === 'deck-student' ? 'slides' : 'handout',
      ...(form === undefined ? {} : { form }),
      title: titleOf(name, lesson, form),
      markdown: press.print(templateOf(name), { ...viewOf(name), ...set }),
    })),
  };
  return { value, diagnostics: press.diagnostics };
}

/** A student's copy of the slides is poured from the same template, which is given no answers then. */
const templateOf = (name: DocumentName) => (name === 'deck-student' ? 'deck' : name);

function titleOf(name: DocumentName, { title, language }: Lesson, form?: string): string {
  const { sheet } = messagesFor(language).messages;
  const kinds: Readonly<Record<DocumentName, string>> = {
    deck: '',
    'deck-student': '',
    quiz: sheet.quiz,
    // The same words on both sheets: no student is singled out by the foot of a page.
    'quiz-supported': sheet.quiz,
    'answer-key': sheet.answers,
    discussion: sheet.discussion,
    plan: sheet.plan,
    'class-report': '',
  };
  const kind = form === undefined ? kinds[name] : `${kinds[name]} ${form}`;
  return kind === '' ? title : sayIn(language, 'sheet')('titled', { kind, title });
}
