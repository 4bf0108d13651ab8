import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkLesson } from '../check/check-lesson.js';
import { parseLesson } from '../definition/parse-lesson.js';
import { run } from './run-module.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text);

test('the README names every command that there is, and no other', async () => {
  const { stdout } = await run(process.execPath, ['build/cli/main.js', '--help']);
  const commands = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Options:'));
  const there = [...commands.matchAll(/^ {2}(?:npx lessonpress|node \S+) (\w+) /gm)].map(
    ([, name]) => name,
  );
  const named = [...readme.matchAll(/^\| `lessonpress (\w+)/gm)].map(([, name]) => name);
  expect(there.length).toBeGreaterThan(0);
  expect(named.sort()).toEqual(there.sort());
});

test('the lesson in the README can be read', () => {
  const [lesson = '', waiver = ''] = blocks('yaml');
  const whole = lesson.replace('    evidence:\n', () => `${waiver}    evidence:\n`);
  expect(whole).toContain('waive:');
  const { value, diagnostics } = parseLesson(whole, { file: 'README.md' });
  expect(diagnostics).toEqual([]);
  expect(value?.lesson.questions[0]?.waive).toHaveLength(1);
});

test('the lesson in the README has nothing that a teacher would be warned of', () => {
  const { value } = parseLesson(blocks('yaml')[0] ?? '', { file: 'README.md' });
  const { diagnostics } = checkLesson(value?.lesson ?? expect.unreachable('it is a lesson'));
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

test('the README tests as the gate does', () => {
  const [test = ''] = /npm ci && npm test/.exec(readme) ?? [];
  expect(readFileSync(`${root}.ci/run`, 'utf8')).toContain(`\n${test}\n`);
});
