import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandIn, shellWord } from './own-command.js';

const house = process.cwd();
const main = join(house, 'build/cli/main.js');

it.each([
  ['npx', house, join(house, 'node_modules/.bin/lessonpress'), house, 'npx lessonpress'],
  ['npx, below', join(house, 'mine'), main, house, 'npx lessonpress'],
  // There `npx` would look for a package of that name elsewhere.
  ['npx, for another folder', '/mine', main, house, `node ${main}`],
  ['npm start', house, main, house, 'npx lessonpress'],
  ['its name', '/mine', '/usr/local/bin/lessonpress', undefined, 'lessonpress'],
  [
    'its name on Windows',
    '/mine',
    'C:\\npm\\node_modules\\lessonpress\\build\\cli\\main.js',
    undefined,
    'lessonpress',
  ],
  ['node', house, main, undefined, 'node build/cli/main.js'],
  ['node, from elsewhere', join(house, 'lessons'), main, undefined, `node ${main}`],
])('a command is shown as it can be typed: started by %s', (_, folder, script, npmFolder, told) => {
  expect(commandIn(folder, { script, npmFolder })).toBe(told);
});

it.runIf(process.platform !== 'win32')('a word goes through a shell as it is', () => {
  expect(shellWord('lessons/my-lesson.yaml')).toBe('lessons/my-lesson.yaml');
  expect(shellWord('https://example.org/?a=1&b')).toBe("'https://example.org/?a=1&b'");
  expect(shellWord("Ada's lesson.md")).toBe(`'Ada'\\''s lesson.md'`);
});
