import { expect, it } from 'vitest';
import type { Question } from '../../model/question.js';
import { chooseQuestions } from './choose-for-time.js';

const question = (id: string, objective: string, more: object = {}) =>
  ({ id, objective, type: 'choice', bloom: 'understand', ...more }) as Question;
const words = (...ids: string[]) => ids.map((id) => question(id, 'vocabulary'));
const chosen = (minutes: number, ...questions: Question[]) =>
  chooseQuestions(questions, minutes).map(({ id }) => id);

it('lets the objectives take turns, and keeps the order of the quiz', () => {
  const questions = [
    ...words('w1', 'w2', 'w3', 'w4'),
    question('r1', 'reasons'),
    question('r2', 'reasons'),
    question('s1', 'sources'),
  ];
  expect(chosen(5, ...questions)).toEqual(['w1', 'r1', 's1']);
  expect(chosen(7, ...questions)).toEqual(['w1', 'w2', 'r1', 'r2', 's1']);
  expect(chosen(60, ...questions)).toHaveLength(7);
});

it('asks for words in half at most, while there is anything else to ask', () => {
  const others = ['o1', 'o2', 'o3', 'o4'].map((id) => question(id, 'reasons'));
  expect(chosen(6, ...words('w1', 'w2', 'w3', 'w4'), ...others)).toEqual(['w1', 'w2', 'o1', 'o2']);
  expect(chosen(6, ...words('w1', 'w2', 'w3', 'w4'), question('o1', 'reasons'))).toEqual([
    'w1',
    'w2',
    'w3',
    'o1',
  ]);
});

it('takes of an objective what asks for more than recall, then a kind that was not asked', () => {
  const write = { type: 'short' };
  const questions = [
    ...words('w1'),
    question('r1', 'reasons'),
    question('r2', 'reasons', write),
    question('s1', 'sources', write),
    question('s2', 'sources', { ...write, bloom: 'analyze' }),
  ];
  expect(chosen(5, ...questions)).toEqual(['w1', 'r2', 's2']);
});
