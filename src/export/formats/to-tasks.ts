/** The questions of a lesson as tasks, in the lesson's order and with its arrangement of options. */
import { arrange } from '../../core/arrange.js';
import { messagesFor } from '../../messages/messages.js';
import { sayIn } from '../../messages/say-in.js';
import type { Say } from '../../messages/say.js';
import type { Lesson } from '../../model/lesson.js';
import type { Option, Question } from '../../model/question.js';
import type { ChooseTask, FillTask, SingleTask, Task, TaskBase, WriteTask } from './task.js';

export function toTasks({ slug, language, questions }: Lesson): readonly Task[] {
  const say = sayIn(language, 'sheet');
  return questions.map((question, at) => toTask(question, baseOf(question, at + 1), slug, say));
}

/** For systems that know no question in two parts: each part is a task of its own. */
export function toSingleTasks(lesson: Lesson): readonly SingleTask[] {
  return toTasks(lesson).flatMap((task) => (task.kind === 'two-part' ? task.parts : [task]));
}

function toTask(question: Question, base: TaskBase, slug: string, say: Say<'sheet'>): Task {
  switch (question.type) {
    case 'choice':
      return choose(base, question.options);
    case 'multiple':
      return { ...choose(base, question.options), many: true };
    case 'true-false':
      return { ...base, kind: 'judge', answer: question.answer };
    case 'cloze':
      return cloze(base, question, slug);
    case 'short':
      return write(base, question, say);
    case 'match': {
      const { pairs, distractors = [] } = question;
      return { ...base, kind: 'match', pairs, distractors };
    }
    case 'order': {
      const places = question.items.map((_, at) => at);
      const shown = arrange(places, `${slug}/${question.id}`);
      return { ...base, kind: 'order', items: question.items, shown };
    }
    case 'evidence':
      return { ...base, kind: 'two-part', parts: partsOf(base, question, say) };
  }
}

function baseOf(question: Question, number: number): TaskBase {
  const { id, type, stem, points, hint, evidence } = question;
  const rationale = 'rationale' in question ? question.rationale : undefined;
  return {
    id,
    number,
    type,
    stem,
    points,
    ...(hint === undefined ? {} : { hint }),
    ...(rationale === undefined ? {} : { rationale }),
    passages: evidence.map(({ paragraph, quote }) => {
      const digits = /^p(\d+)$/.exec(paragraph)?.[1];
      return { quote, ...(digits === undefined ? {} : { paragraph: Number(digits) }) };
    }),
  };
}

type OfType<Type extends Question['type']> = Extract<Question, { type: Type }>;

function choose(base: TaskBase, options: readonly Option[]): ChooseTask {
  const isScale = options.every(({ text }) => /^\W{0,2}\d/u.test(text));
  return {
    ...base,
    kind: 'choose',
    many: false,
    shuffle: !isScale,
    choices: options.map(({ text, correct, rationale }) => ({
      text,
      correct: correct === true,
      ...(rationale === undefined ? {} : { feedback: rationale }),
    })),
  };
}

function cloze(
  base: TaskBase,
  { id, answers, distractors = [] }: OfType<'cloze'>,
  slug: string,
): ChooseTask | FillTask {
  if (distractors.length === 0) return { ...base, kind: 'fill', answers };
  const key: Option = { text: answers[0] ?? '', correct: true };
  const words: readonly Option[] = [key, ...distractors.map((text) => ({ text }))];
  return choose(base, arrange(words, `${slug}/${id}`));
}

function write(base: TaskBase, question: OfType<'short'>, say: Say<'sheet'>): WriteTask {
  const { lines, sentenceStem } = question;
  return {
    ...base,
    kind: 'write',
    lines,
    marking: markingLines(question, say),
    ...(sentenceStem === undefined ? {} : { opening: say('beginLike', { stem: sentenceStem }) }),
  };
}

function markingLines(
  { modelAnswer, lookFor = [], accept = [] }: OfType<'short'>,
  say: Say<'sheet'>,
): readonly string[] {
  const list = (texts: readonly string[]) => ({ list: texts.join(say('betweenLong')) });
  return [
    say('modelAnswer', { text: modelAnswer }),
    ...(lookFor.length === 0 ? [] : [say('fullAnswer', list(lookFor))]),
    ...(accept.length === 0 ? [] : [say('alsoRight', list(accept))]),
  ];
}

/** Half of the points each; the passages stand at the part that asks for them. */
function partsOf(
  base: TaskBase,
  { id, stem, evidenceStem, options, sentences, points }: OfType<'evidence'>,
  say: Say<'sheet'>,
): readonly [ChooseTask, ChooseTask] {
  const { passages } = base;
  const half = { ...base, points: points / 2 };
  const isDefault = evidenceStem === messagesFor('en').messages.sheet.evidenceStem;
  const first = `${say('partA')} ${stem}`;
  const second = `${say('partB')} ${stem}\n${isDefault ? say('evidenceStem') : evidenceStem}`;
  return [
    choose({ ...half, id: `${id}-a`, part: 1, passages: [], stem: first }, options),
    choose({ ...half, id: `${id}-b`, part: 2, passages, stem: second }, sentences),
  ];
}
