import { expect, it } from 'vitest';
import { planQuiz } from './plan-quiz.js';
import { resolveSettings } from './resolve-settings.js';

const code = 'releaseCode: river lamp quorum\n';

it.each([
  [{ graded: true }, code, 'graded'],
  [{ releaseCode: 'river lamp quorum' }, 'graded: true\n', 'check-later'],
  [{ graded: false }, `graded: true\n${code}`, 'check-later'],
  [{}, `graded: false\n${code}`, 'check-later'],
])('makes the quiz that the flags %j ask for, with a file of %j', async (flags, text, mode) => {
  expect(planQuiz(await resolveSettings(text, flags)).mode).toBe(mode);
});

it('refuses a file that asks for two kinds of quiz', async () => {
  const resolved = resolveSettings(`graded: true\n${code}`, {});
  await expect(resolved).rejects.toThrow('`graded: true` and `releaseCode` exclude each other');
});
