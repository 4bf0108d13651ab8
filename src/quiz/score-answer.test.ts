/** A line matched right counts, and whoever is asked or marks on paper is told how. */
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.js';
import { markChecked } from '../model/checked-lesson.js';
import { renderKit } from '../render/render-kit.js';
import { toQuizKey } from '../render/quiz-page.js';
import { everyTypeLesson } from '../test/every-type-quiz.js';
import { ownMaterials } from '../test/own-materials.js';
import { scoreAnswer } from './score-answer.js';

const lesson = everyTypeLesson();

describe('a question to match or to order', () => {
  it.each(['match', 'order'] as const)('counts each right line, in half points: %s', (type) => {
    const question = toQuizKey(lesson).questions.find((one) => one.type === type);
    if (question === undefined) expect.unreachable('there is one');
    const right = question.rows.map(({ answer }) => answer);
    const points = right.map((_, at) => {
      const answer = right.map((text, row) => (row <= at ? text : ''));
      return scoreAnswer({ ...question, points: 1 }, answer)?.points;
    });
    expect(points).toEqual(right.map((_, at) => Math.floor(((at + 1) / right.length) * 2) / 2));
    expect(points[0]).toBe(0);
    expect(points.at(-1)).toBe(1);
  });

  it.each(['quiz', 'quiz-supported', 'answer-key'] as const)('says so on: %s', async (name) => {
    const { templates } = await ownMaterials();
    const { value } = renderKit(markChecked(lesson), {
      ...{ templates, documents: [name], paper: 'letter', theme: 'quiet' },
      quiz: { mode: 'practice' },
    });
    const told = value.documents[0]?.markdown.split(en.sheet.linesCount) ?? [];
    expect(told).toHaveLength(3);
  });
});
