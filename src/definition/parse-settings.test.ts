/** The settings file of a teacher's own folder. */
import { expect, it } from 'vitest';
import { parseSettings } from './parse-settings.js';

const read = (text: string) => parseSettings(text, { file: 'lessonpress.yaml' });

it('gives what stands in the file and no defaults', () => {
  expect(read('theme: bold\nformat: [html]\n')).toEqual({
    value: { theme: 'bold', format: ['html'] },
    diagnostics: [],
  });
});

it.each(['', '# nothing set\n', '---\n'])('takes %j for a file that sets nothing', (text) => {
  expect(read(text)).toEqual({ value: {}, diagnostics: [] });
});

it('names an unknown key with a suggestion, its line and its column', () => {
  const { value, diagnostics } = read('theme: quiet\npapr: a4\n');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'definition/unknown-key',
      message: 'Unknown key `papr`: did you mean `paper`?',
      where: { file: 'lessonpress.yaml', line: 2, column: 1 },
    },
  ]);
});

it('takes letters in another order for a slip', () => {
  expect(read('theem: quiet\n').diagnostics[0]?.message).toContain('did you mean `theme`?');
});

it('takes allow-hosts for a slip of allowHosts', () => {
  expect(read('allow-hosts: [a.example]\n').diagnostics[0]?.message).toContain('`allowHosts`');
});

it('refuses a file that is no list of keys', () => {
  expect(read('- a\n').diagnostics).toMatchObject([
    { message: 'This file takes keys of its own, indented below it.' },
  ]);
});
