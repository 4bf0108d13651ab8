import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';

const newFolder = folderMaker();

describe('the command line', () => {
  it('answers a mistyped command with the one that was meant, and exit code 2', async () => {
    const { code, stderr } = await lessonpress(newFolder(), ['biuld']);
    expect(code).toBe(2);
    expect(stderr).toContain('build');
  });

  it.each([
    [['derive'], 'What the command is to work on is missing.', 'lessonpress derive <source..>'],
    [['grade', 'folder'], 'The flag --lesson is missing.', 'lessonpress grade <answers..>'],
    [['grade', 'x', '--lesson', 'y', '--format', 'gift'], 'as “gift”', 'can be: html, pdf.'],
    [['make', 'x', '--limit'], 'The flag --limit has no value after it.', 'make <source..>'],
    [['make', 'x', '--limit', 'many'], '--limit takes a whole number.', 'in digits'],
    [['make', 'x', '--minutes', '3'], '--minutes is 3, and it must be at least 10.', '--help'],
    [['make', 'x', '--format', 'ankii'], 'did you mean anki?', 'It can be: html, pdf, md,'],
    [['make', 'x', '--mode', 'dusk'], '--mode cannot be "dusk"; choose one of "light",', '--help'],
    [['make', 'x', '--formt', 'pdf'], 'takes no “formt”. Did you mean --format?', 'make --help'],
    [['make', 'x', '--checklater', 'x'], 'Did you mean --check-later?', 'make --help'],
    [['make', 'x', '--colour', 'red'], 'The command takes no “colour”.', 'lessonpress make --help'],
    [
      ['build', '--graded', '--check-later', 'late bus'],
      '--graded and --check-later exclude each other',
      '--help',
    ],
    [['fed'], 'There is no such command. Did you mean feed?', 'lessonpress --help'],
  ])('says what is wrong with %j, and how to write it', async (typed, message, hint) => {
    const { code, stderr } = await lessonpress(newFolder(), typed);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/argument|expected|Invalid|YError|missing\. \d/);
  });

  it('answers an unknown setting with its line and the one that was meant', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lessonpress.yaml'), 'paper: a4\nlessns: here\n');
    const { code, stderr } = await lessonpress(folder, ['check']);
    expect(code).toBe(2);
    expect(stderr).toContain('lessonpress.yaml:2');
    expect(stderr).toContain('lessons');
  });

  it('refuses settings that ask for a graded quiz and for one with a release code', async () => {
    const folder = newFolder();
    const settings = 'graded: true\nreleaseCode: river lamp quorum\n';
    writeFileSync(join(folder, 'lessonpress.yaml'), settings);
    const { code, stderr } = await lessonpress(folder, ['check']);
    expect(code).toBe(2);
    expect(stderr).toContain('lessonpress.yaml');
    expect(stderr).toContain('`graded: true` and `releaseCode` exclude each other');
  });

  it('takes a setting from the file, and a flag before it', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lessonpress.yaml'), 'lessons: mine\nlimit: 1\n');
    const limited = await lessonpress(folder, ['derive', sampleFeed]);
    expect(limited.code).toBe(0);
    expect(limited.stderr).toContain('2 more items were left; --limit 3 takes all');
    expect(readdirSync(join(folder, 'mine'))).toHaveLength(2);
    await lessonpress(folder, ['derive', sampleFeed, '--lessons', 'other', '--limit', '2']);
    expect(readdirSync(join(folder, 'other'))).toHaveLength(3);
  });

  it('does not pass over a settings file that it cannot read', async () => {
    const folder = newFolder();
    await lessonpress(folder, ['init', 'lessonpress.yaml']);
    const { code, stderr } = await lessonpress(folder, ['derive', sampleFeed]);
    expect(code).toBe(2);
    expect(stderr).toContain('lessonpress.yaml');
  });

  it('answers a source that is not there with its name, and exit code 6', async () => {
    const { code, stderr } = await lessonpress(newFolder(), ['feed', 'no-such-feed.xml']);
    expect(code).toBe(6);
    expect(stderr).toContain('no-such-feed.xml');
  });

  it('names the folder that was named where it holds no lesson', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'empty'));
    const { stderr } = await lessonpress(folder, ['check', 'empty']);
    expect(stderr).toContain('There is no lesson definition in empty.');
  });

  it.each(['make', 'feed', 'derive', 'check', 'build', 'init', 'doctor'])(
    'shows an example in the help of %s',
    async (name) => {
      const { code, stdout } = await lessonpress(newFolder(), [name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).not.toMatch(/\[(?:array|boolean|string)\]|\[default: (?:\[\]|false)/);
      expect(stdout).toContain(`lessonpress ${name}`);
    },
  );

  const problem = { message: expect.any(String) as string, hint: expect.any(String) as string };
  const runOf = (item: string, code: string) => ({
    kits: [],
    failed: [{ item, code, ...problem }],
  });
  it.each([
    [['make', 'none.xml', '--format', 'html'], 6, runOf('none.xml', 'io/no-such-file')],
    [['derive', sampleFeed, '--item', '9'], 2, runOf('', 'cli/no-such-item')],
    [['build', 'none'], 4, runOf('', 'io/no-such-lesson')],
    [['make', sampleFeed, '--colour', 'red'], 2, runOf('', 'cli/usage')],
    [['feed', 'none.xml'], 6, { feed: { title: null, url: null }, items: [] }],
    [
      ['check', 'none'],
      4,
      {
        diagnostics: [
          {
            ...{ file: null, line: null, column: null },
            ...{ severity: 'error', rule: 'io/no-such-lesson', ...problem },
          },
        ],
      },
    ],
  ])(
    'answers a machine in the shape of the result when it refuses %j',
    async (words, exit, shape) => {
      const { code, stdout } = await lessonpress(newFolder(), [...words, '--json']);
      expect(code).toBe(exit);
      expect(JSON.parse(stdout)).toEqual(shape);
    },
  );

  it('keeps the HTML and ends with 5 where there is no browser, and says how to get one', async () => {
    const folder = newFolder();
    const item = [sampleFeed, '--item', '1'];
    const words = ['make', ...item, '--browser', join(folder, 'nothing'), '--json'];
    const { code, stdout, stderr } = await lessonpress(folder, words);
    expect(code, stderr).toBe(5);
    expect(stderr).toContain('Give the path of Chrome, Chromium or Edge');
    const { kits } = JSON.parse(stdout) as { kits: { slug: string }[] };
    expect(kits).toHaveLength(1);
    for (const { slug } of kits) {
      const files = readdirSync(join(folder, 'dist', slug)).sort();
      expect(files).toEqual([
        'deck-student.html',
        'deck.html',
        'discussion.html',
        'kit.json',
        'quiz.html',
      ]);
    }
  });
});
