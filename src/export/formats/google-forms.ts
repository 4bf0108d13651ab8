/** A script for Google's Apps Script that makes the quiz as a form (its FormApp service). */
import { linesOf, sayIn } from '../../messages/say-in.js';
import type { Lesson } from '../../model/lesson.js';
import { articleLines, sourceLine } from './article-text.js';
import type { Exported } from './exported.js';
import { toFormItems } from './form-item.js';
import type { Loss, LossKind } from './losses.js';
import type { SingleTask } from './task.js';
import { toSingleTasks } from './to-tasks.js';

export function writeGoogleForms(lesson: Lesson): Exported {
  const tasks = toSingleTasks(lesson);
  if (tasks.length === 0) return { artifacts: [], losses: [] };
  const items = tasks.map((task) => toFormItems(task, lesson.language));
  const quiz = {
    title: lesson.title,
    description: sourceLine(lesson),
    heading: lesson.source.title,
    article: articleLines(lesson)
      .map(({ text, number }) => (number === undefined ? text : `${number}  ${text}`))
      .join('\n\n'),
    questions: items.flat(),
  };
  // Two signs that JSON allows and that end a line of a script.
  const data = JSON.stringify(quiz, null, 2).replace(/[\u2028\u2029]/g, (sign) =>
    sign === '\u2028' ? '\\u2028' : '\\u2029',
  );
  const bytes = Buffer.from(`${guide(lesson.language)}\nconst quiz = ${data};\n${program}`);
  const losses = tasks.flatMap((task, at) =>
    lossesOf(task, items[at]?.reduce((sum, { points }) => sum + points, 0) ?? 0),
  );
  return {
    artifacts: [{ path: 'quiz-google-forms.txt', mediaType: 'text/plain', bytes }],
    losses,
  };
}

/** What to do with the file, as comments of its script. */
function guide(language: string): string {
  const lines = linesOf(sayIn(language, 'exports')('formsGuide'));
  return lines.map((line) => `// ${line}\n`).join('');
}

// Its comments name the types of Google's own reference: the editor of Apps Script reads them.
const program = `
function makeQuiz() {
  const form = FormApp.create(quiz.title);
  form.setDescription(quiz.description).setIsQuiz(true);
  form.addSectionHeaderItem().setTitle(quiz.heading).setHelpText(quiz.article);
  for (const question of quiz.questions) addQuestion(form, question);
  Logger.log(form.getEditUrl());
}

/** @param {GoogleAppsScript.Forms.Form} form */
function addQuestion(form, question) {
  switch (question.kind) {
    case 'radio':
      return addChoices(form.addMultipleChoiceItem(), question);
    case 'boxes':
      return addChoices(form.addCheckboxItem(), question);
    case 'list':
      return addChoices(form.addListItem(), question);
    case 'line':
      return addWritten(form.addTextItem(), question);
    default:
      return addWritten(form.addParagraphTextItem(), question);
  }
}

/** @param {GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem | GoogleAppsScript.Forms.ListItem} item */
function addChoices(item, question) {
  ask(item, question);
  item.setChoices(question.choices.map((choice) => item.createChoice(choice.text, choice.correct)));
  if (question.feedback) item.setFeedbackForCorrect(feedback(question.feedback));
  if (question.whenWrong) item.setFeedbackForIncorrect(feedback(question.whenWrong));
}

/** @param {GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.ParagraphTextItem} item */
function addWritten(item, question) {
  ask(item, question);
  if (question.feedback) item.setGeneralFeedback(feedback(question.feedback));
}

/** @param {GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem | GoogleAppsScript.Forms.ListItem | GoogleAppsScript.Forms.TextItem | GoogleAppsScript.Forms.ParagraphTextItem} item */
function ask(item, question) {
  item.setTitle(question.title).setRequired(true).setPoints(question.points);
  if (question.help) item.setHelpText(question.help);
}

/** @param {string} text */
function feedback(text) {
  return FormApp.createFeedback().setText(text).build();
}
`;

function lossesOf(task: SingleTask, points: number): readonly Loss[] {
  const kinds: readonly (LossKind | false)[] = [
    task.part === 2 && 'two-questions',
    task.kind === 'order' && 'order-as-choice',
    task.kind === 'match' && 'match-as-choice',
    (task.kind === 'write' || task.kind === 'fill') && 'marked-by-hand',
    points !== task.points && 'points-changed',
    task.hint !== undefined && 'hint-dropped',
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : { kind, question: task.number }));
}
