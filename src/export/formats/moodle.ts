/**
 * Moodle XML (docs.moodle.org: Moodle XML format; read by `question/format/xml` of Moodle). Texts are
 * marked as plain, so that Moodle shows every sign of them as it stands.
 */
import type { Lesson } from '../../model/lesson.js';
import { articleLines, sourceLine } from './article-text.js';
import type { Exported } from './exported.js';
import { feedbackLines } from './feedback.js';
import type { Loss, LossKind } from './losses.js';
import { moodleShare } from './moodle-share.js';
import { moodleRightSide, moodleStem } from './moodle-text.js';
import { questionName } from './question-name.js';
import type { ChooseTask, FillTask, JudgeTask, MatchTask, SingleTask, WriteTask } from './task.js';
import { toSingleTasks } from './to-tasks.js';
import { tag, xmlFile, type Xml } from './xml.js';

export function writeMoodle(lesson: Lesson): Exported {
  const tasks = toSingleTasks(lesson);
  const losses = tasks.flatMap(lossesOf);
  const questions = tasks.filter(isHeld).map(question);
  if (questions.length === 0) return { artifacts: [], losses };
  const bytes = xmlFile(tag('quiz', {}, category(lesson), article(lesson), ...questions));
  return {
    artifacts: [{ path: 'quiz-moodle.xml', mediaType: 'application/xml', bytes }],
    losses,
  };
}

const text = (value: string) => tag('text', {}, value);
const plain = (name: string, value: string, attributes: Readonly<Record<string, string>> = {}) =>
  tag(name, { ...attributes, format: 'plain_text' }, text(value));

/** One slash would make a subcategory; two stand for one. */
function category({ title }: Lesson): Xml {
  const name = title.replace(/\s+/g, ' ').replaceAll('/', '//');
  return tag('question', { type: 'category' }, tag('category', {}, text(name)));
}

function article(lesson: Lesson): Xml {
  const paragraphs = articleLines(lesson).map(({ text: words, isHeading, number }) => {
    if (isHeading) return tag('h4', {}, words);
    const label = number === undefined ? [] : [tag('b', {}, `${number}`), ' '];
    return tag('p', {}, ...label, words);
  });
  const html = [...paragraphs, tag('p', {}, tag('small', {}, sourceLine(lesson)))];
  return tag(
    'question',
    { type: 'description' },
    tag('name', {}, text(`00 ${lesson.source.title}`)),
    tag('questiontext', { format: 'html' }, text(html.map(({ xml }) => xml).join('\n'))),
    tag('defaultgrade', {}, '0'),
  );
}

function question(task: SingleTask): Xml {
  const { type, body } = typed(task);
  const hint = task.hint === undefined || !hasHint(task) ? [] : [plain('hint', task.hint)];
  return tag(
    'question',
    { type },
    tag('name', {}, text(questionName(task))),
    plain('questiontext', moodleStem(task)),
    plain('generalfeedback', feedbackLines(task).join('\n')),
    tag('defaultgrade', {}, `${task.points}`),
    ...body,
    ...hint,
  );
}

function typed(task: SingleTask): { readonly type: string; readonly body: readonly Xml[] } {
  switch (task.kind) {
    case 'choose':
      return { type: 'multichoice', body: choices(task) };
    case 'judge':
      return { type: 'truefalse', body: judgements(task) };
    case 'fill':
      return { type: 'shortanswer', body: spellings(task) };
    case 'write':
      return { type: 'essay', body: essay(task) };
    case 'match':
      return { type: 'matching', body: pairs(task) };
    case 'order':
      return { type: 'ordering', body: ordering(task.items) };
  }
}

/** The importer of Moodle reads none for a question that a person marks. */
const hasHint = (task: SingleTask) => task.kind !== 'write';

function answer(fraction: string, value: string, feedback = ''): Xml {
  return tag(
    'answer',
    { fraction, format: 'plain_text' },
    text(value),
    plain('feedback', feedback),
  );
}

/** Each wrong option of several takes away what a right one gives, as on the quiz page. */
function choices({ choices: options, many, shuffle }: ChooseTask): readonly Xml[] {
  const share = moodleShare(options.filter(({ correct }) => correct).length) ?? '';
  const wrong = many ? `-${share}` : '0';
  return [
    tag('single', {}, String(!many)),
    tag('shuffleanswers', {}, String(shuffle)),
    tag('answernumbering', {}, 'ABCD'),
    ...options.map((option) =>
      answer(option.correct ? (many ? share : '100') : wrong, option.text, option.feedback),
    ),
  ];
}

/** Who was wrong knows the answer: a second try is worth nothing, as in Moodle's own questions. */
function judgements(task: JudgeTask): readonly Xml[] {
  return [
    tag('penalty', {}, '1'),
    ...[true, false].map((value) => answer(value === task.answer ? '100' : '0', String(value))),
  ];
}

/** A star stands for any letters in Moodle, so it is escaped. */
function spellings({ answers }: FillTask): readonly Xml[] {
  return [
    tag('usecase', {}, '0'),
    ...answers.map((spelling) => answer('100', spelling.replaceAll('*', '\\*'))),
  ];
}

function essay(task: WriteTask): readonly Xml[] {
  return [
    tag('responseformat', {}, 'plain'),
    tag('responserequired', {}, '1'),
    tag('responsefieldlines', {}, `${Math.max(2, task.lines)}`),
    tag('attachments', {}, '0'),
    plain('graderinfo', task.marking.join('\n')),
  ];
}

function pairs({ pairs: rows, distractors }: MatchTask): readonly Xml[] {
  const sides = [...rows, ...distractors.map((right) => ({ left: '', right }))];
  return [
    tag('shuffleanswers', {}, 'true'),
    ...sides.map(({ left, right }) =>
      tag(
        'subquestion',
        { format: 'plain_text' },
        text(left),
        tag('answer', {}, text(moodleRightSide(right))),
      ),
    ),
  ];
}

/** Part of Moodle since 4.4; the right order is that of the file. */
function ordering(items: readonly string[]): readonly Xml[] {
  return [
    tag('layouttype', {}, 'VERTICAL'),
    tag('selecttype', {}, 'ALL'),
    tag('selectcount', {}, '0'),
    tag('gradingtype', {}, 'ABSOLUTE_POSITION'),
    tag('showgrading', {}, 'SHOW'),
    tag('numberingstyle', {}, 'none'),
    ...items.map((item, at) => plain('answer', item, { fraction: `${at + 1}` })),
  ];
}

function isHeld(task: SingleTask): boolean {
  if (task.kind !== 'choose' || !task.many) return true;
  return moodleShare(task.choices.filter(({ correct }) => correct).length) !== undefined;
}

function lossesOf(task: SingleTask): readonly Loss[] {
  const kinds: readonly (LossKind | false)[] = [
    !isHeld(task) && 'too-many-keys',
    task.kind === 'fill' && 'exact-spelling',
    task.kind === 'write' && 'marked-by-hand',
    task.part === 2 && 'two-questions',
    task.hint !== undefined && !hasHint(task) && 'hint-dropped',
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : { kind, question: task.number }));
}
