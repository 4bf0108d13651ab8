/** Moodle's GIFT text, as `question/format/gift` of Moodle reads it (docs.moodle.org: GIFT format). */
import type { Lesson } from '../../model/lesson.js';
import { articleLines, sourceLine } from './article-text.js';
import type { Exported } from './exported.js';
import { feedbackLines } from './feedback.js';
import { giftPlain, giftText } from './gift-text.js';
import type { Loss, LossKind } from './losses.js';
import { moodleShare } from './moodle-share.js';
import { moodleRightSide, moodleStem } from './moodle-text.js';
import { questionName } from './question-name.js';
import type { ChooseTask, FillTask, MatchTask, OrderTask, SingleTask } from './task.js';
import { toSingleTasks } from './to-tasks.js';

export function writeGift(lesson: Lesson): Exported {
  const tasks = toSingleTasks(lesson);
  const blocks = tasks.flatMap((task) => questionBlock(task) ?? []);
  const losses = tasks.flatMap(lossesOf);
  if (blocks.length === 0) return { artifacts: [], losses };
  const text = [categoryBlock(lesson), articleBlock(lesson), ...blocks].join('\n\n');
  const file = { path: 'quiz-gift.txt', mediaType: 'text/plain', bytes: Buffer.from(`${text}\n`) };
  return { artifacts: [file], losses };
}

// Moodle reads the rest of the line as it stands; one slash would make a subcategory.
function categoryBlock({ title }: Lesson): string {
  return `$CATEGORY: ${title.replace(/\s+/g, ' ').replaceAll('/', '//')}`;
}

function articleBlock(lesson: Lesson): string {
  const lines = articleLines(lesson).map(({ text, number }) =>
    number === undefined ? text : `${number}  ${text}`,
  );
  const name = giftPlain(`00 ${lesson.source.title.replace(/\s+/g, ' ')}`);
  return `::${name}::${giftText([...lines, sourceLine(lesson)].join('\n\n'))}`;
}

/** None where the format cannot hold the question. */
function questionBlock(task: SingleTask): string | undefined {
  const answers = answerLines(task);
  if (answers === undefined) return undefined;
  const lines = [...(task.kind === 'write' ? task.marking : []), ...feedbackLines(task)];
  const feedback = lines.length === 0 ? [] : [`####${giftText(lines.join('\n'))}`];
  const head = `::${giftPlain(questionName(task))}::${giftText(moodleStem(task))}`;
  return [`${head} {`, ...answers, ...feedback, '}'].join('\n');
}

function answerLines(task: SingleTask): readonly string[] | undefined {
  switch (task.kind) {
    case 'choose':
      return choiceLines(task);
    case 'judge':
      return [task.answer ? 'TRUE' : 'FALSE'];
    case 'fill':
      return spellings(task);
    case 'write':
      return [];
    case 'match':
      return matchLines(task);
    case 'order':
      return placeLines(task);
  }
}

function choiceLines({ choices, many }: ChooseTask): readonly string[] | undefined {
  const share = moodleShare(choices.filter(({ correct }) => correct).length);
  if (many && share === undefined) return undefined;
  return choices.map(({ text, correct, feedback }) => {
    const weight = many ? `~%${correct ? '' : '-'}${share ?? ''}%` : correct ? '=' : '~';
    return `${weight}${giftText(text)}${feedback === undefined ? '' : `#${giftText(feedback)}`}`;
  });
}

/**
 * A star stands for any letters in Moodle, or for none, so it is escaped once more. An arrow would
 * make the question one to match; a star inside it does not.
 */
function spellings({ answers }: FillTask): readonly string[] {
  return answers.map((answer) => {
    const pattern = answer.replaceAll('*', '\\*').replaceAll('->', '-*>');
    return `=[plain]${giftPlain(pattern)}`;
  });
}

function matchLines({ pairs, distractors }: MatchTask): readonly string[] {
  return [
    ...pairs.map(({ left, right }) => `=${giftText(left)} -> ${giftPlain(moodleRightSide(right))}`),
    ...distractors.map((right) => `= -> ${giftPlain(moodleRightSide(right))}`),
  ];
}

/** GIFT knows no ordering: each thing is matched with its place. */
function placeLines({ items, shown }: OrderTask): readonly string[] {
  return shown.map((at) => `=${giftText(items[at] ?? '')} -> ${at + 1}`);
}

function lossesOf(task: SingleTask): readonly Loss[] {
  const kinds: readonly (LossKind | false)[] = [
    answerLines(task) === undefined && 'too-many-keys',
    task.kind === 'order' && 'order-as-match',
    task.kind === 'fill' && 'exact-spelling',
    task.kind === 'write' && 'marked-by-hand',
    task.part === 2 && 'two-questions',
    task.points !== 1 && 'points-dropped',
    task.hint !== undefined && 'hint-dropped',
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : { kind, question: task.number }));
}
