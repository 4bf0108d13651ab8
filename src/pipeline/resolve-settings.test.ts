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

it.each([
  [{ handout: 3, documents: ['deck', 'quiz'] }, '', '--documents deck,quiz,deck-student'],
  [{ handout: 3 }, 'documents: [quiz]\n', '--documents quiz,deck-student'],
  [{ notes: true, documents: ['quiz'] }, '', '--documents quiz,deck'],
  [{ notes: true, format: ['html'] }, '', '--format html,pdf'],
])('refuses the flags %j, with a file of “%s”, whose PDF would not be made', async (...given) => {
  const [flags, text, advice] = given;
  const resolved = resolveSettings(text, flags);
  await expect(resolved).rejects.toMatchObject({
    problem: { code: 'cli/usage', hint: expect.stringContaining(advice) },
  });
});

it('lets a flag make less than the file asks for', async () => {
  const text = 'handout: 3\nnotes: true\n';
  expect(await resolveSettings(text, { documents: ['quiz'] })).toMatchObject({ handout: 3 });
  expect(await resolveSettings(text, { format: ['html'], notes: false })).toBeDefined();
});
