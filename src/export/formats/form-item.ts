/** A task as items of Google Forms: whole points, choices of one line that differ. */
import { messagesFor } from '../../messages/messages.js';
import { feedbackLines, writeStem } from './feedback.js';
import type { Choice, ChooseTask, SingleTask } from './task.js';

interface FormChoice {
  readonly text: string;
  readonly correct: boolean;
}

export interface FormItem {
  /** `radio`: one of the choices; `boxes`: any of them; `list`: one, chosen from a menu. */
  readonly kind: 'radio' | 'boxes' | 'list' | 'line' | 'paragraph';
  readonly title: string;
  readonly help?: string;
  readonly points: number;
  readonly choices?: readonly FormChoice[];
  /** Shown after a right answer, or after any where there are no choices. */
  readonly feedback: string;
  readonly whenWrong?: string;
}

export function toFormItems(task: SingleTask, language: string): readonly FormItem[] {
  const points = Math.max(1, Math.round(task.points));
  const feedback = feedbackLines(task).join('\n');
  switch (task.kind) {
    case 'choose':
      return [chooseItem(task, points)];
    case 'judge': {
      const words = messagesFor(language).messages.sheet;
      const choices = [
        { text: words.true, correct: task.answer },
        { text: words.false, correct: !task.answer },
      ];
      const title = oneLine(task.stem);
      return [{ kind: 'radio', title, points, choices, feedback, whenWrong: feedback }];
    }
    case 'fill': {
      const keys = task.answers.join(' / ');
      const lines = [keys, ...feedbackLines(task)].join('\n');
      return [{ kind: 'line', title: oneLine(task.stem), points, feedback: lines }];
    }
    case 'write': {
      const lines = [...task.marking, ...feedbackLines(task)].join('\n');
      return [{ kind: 'paragraph', title: oneLine(writeStem(task)), points, feedback: lines }];
    }
    case 'match':
      return listItems(
        { stem: task.stem, points, feedback },
        task.pairs.map(({ left, right }) => ({ row: left, key: right })),
        [...task.pairs.map(({ right }) => right), ...task.distractors].sort(),
      );
    case 'order':
      return listItems(
        { stem: task.stem, points, feedback },
        task.items.map((key, at) => ({ row: `${at + 1}.`, key })),
        task.shown.map((at) => task.items[at] ?? ''),
      );
  }
}

function chooseItem(task: ChooseTask, points: number): FormItem {
  const lines = feedbackLines(task);
  const say = (choices: readonly Choice[]) =>
    choices.flatMap(({ text, feedback }) =>
      feedback === undefined ? [] : [`“${oneLine(text)}”: ${feedback}`],
    );
  return {
    kind: task.many ? 'boxes' : 'radio',
    title: oneLine(task.stem),
    points,
    choices: distinct(task.choices),
    feedback: [...say(task.choices.filter(({ correct }) => correct)), ...lines].join('\n'),
    whenWrong: [...say(task.choices), ...lines].join('\n'),
  };
}

interface Row {
  readonly row: string;
  readonly key: string;
}

/** A menu for each row, all with the same choices; the points are shared out. */
function listItems(
  { stem, points, feedback }: { stem: string; points: number; feedback: string },
  rows: readonly Row[],
  offered: readonly string[],
): readonly FormItem[] {
  const whole = Math.floor(points / rows.length);
  return rows.map(({ row, key }, at) => ({
    kind: 'list',
    title: oneLine(row),
    help: stem,
    points: whole === 0 ? 1 : whole + (at < points % rows.length ? 1 : 0),
    choices: distinct(offered.map((text) => ({ text, correct: text === key }))),
    feedback,
    whenWrong: feedback,
  }));
}

/** Forms refuses a choice that stands there already. */
function distinct(choices: readonly FormChoice[]): readonly FormChoice[] {
  const found = new Map<string, boolean>();
  for (const { text, correct } of choices) {
    const line = oneLine(text);
    found.set(line, correct || found.get(line) === true);
  }
  return Array.from(found, ([text, correct]) => ({ text, correct }));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
