import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';

const newFolder = folderMaker();

/** Derives from a text of this content; the lesson's file, where there is one. */
async function derive(text: string) {
  const folder = newFolder();
  writeFileSync(join(folder, 'text.md'), text);
  const run = await lessonpress(folder, ['derive', 'text.md', '--json']);
  return { ...run, report: JSON.parse(run.stdout) as unknown };
}

describe('lessonpress derive --explain', () => {
  it('shows what was found and what was thrown away, and writes nothing', async () => {
    const folder = newFolder();
    const { code, stdout } = await lessonpress(folder, ['derive', sampleFeed, '--explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Genre: report\. Of \d+ sentences \d+ tell what somebody said/m);
    expect(stdout).toMatch(/Glenn Harwick \(person, named \d+×, also .*Harwick/);
    expect(stdout).toContain('Carla Menendez, quoted: “I am not against late buses”');
    expect(stdout).toMatch(/^Questions kept \(\d+\)\n {2}q1 /m);
    expect(stdout).toMatch(/^Questions thrown away \((?:none|\d+)\)$/m);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('lessonpress derive with an article from another source', () => {
  it('says once which lesson has the same title', async () => {
    const folder = newFolder();
    const article = readFileSync('samples/articles/council-keeps-the-late-bus.md', 'utf8');
    writeFileSync(join(folder, 'own.md'), article);
    writeFileSync(join(folder, 'other.md'), article.replace('sampler.example', 'other.example'));
    const told = async (file: string) => (await lessonpress(folder, ['derive', file])).stderr;
    const slug = 'marlow-ferry-council-votes-to-keep-the-late-bus';
    expect(await told('own.md')).not.toContain('same title');
    expect(await told('other.md')).toMatch(
      new RegExp(
        `▲ .*lessons/${slug}\\.yaml has the same title .* lessons/${slug}-[0-9a-f]{6}\\.yaml`,
      ),
    );
    expect(await told('other.md')).not.toContain('same title');
  });
});

describe('lessonpress derive with a text that gives little', () => {
  const sentence = 'The council will close the old bridge because the pillars are cracked.';
  const long = Array.from(
    { length: 10_000 },
    (_, at) => `On day ${at} the council counted ${at} boats on the river.`,
  );
  it.each([
    ['no sentence', '\n\n- rope\n- two buckets\n- lamps\n', 'no whole sentence'],
    ['one sentence', sentence, 'is short'],
    [
      'capitals',
      'THE COUNCIL WILL CLOSE THE OLD BRIDGE BECAUSE THE PILLARS ARE CRACKED. '.repeat(30),
      'capitals',
    ],
    ['quotations', '“We will never leave this town,” she said. '.repeat(60), 'quoted speech'],
    [
      'a page of code',
      `# Loops\n\n${'    for (let at = 0; at < 9; at += 1) {\n'.repeat(80)}`,
      'no whole sentence',
    ],
    [
      'a table',
      `# Prices\n\n| Item | Price |\n| - | - |\n${'| Rope | 3 |\n'.repeat(80)}`,
      '1 table',
    ],
    ['100 000 words', long.join(' '), ''],
  ])('says in plain words what could not be made of %s', async (_, text, reason) => {
    const { code, stderr, report } = await derive(text);
    expect([0, 4]).toContain(code);
    expect(stderr).not.toMatch(/at \S+ \(|TypeError|undefined/);
    expect(stderr).toContain(reason);
    expect(report).toBeTypeOf('object');
  });

  it('refuses another language by name', async () => {
    const { code, stderr } = await derive(
      'El consejo cerrará el puente viejo porque los pilares están agrietados. Los vecinos piden una solución antes del invierno. '.repeat(
        10,
      ),
    );
    expect(code).not.toBe(0);
    expect(stderr).toContain('Spanish');
  });
});
