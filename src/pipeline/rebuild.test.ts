import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openKitMemory } from '../io/kit-memory.js';
import { createKitWriter } from '../io/kit-writer.js';
import type { Settings } from '../model/settings.js';
import { createMemoryWorkshop, type MemoryWorkshop } from '../test/memory-workshop.js';
import { sampleLesson } from '../test/numbered-lessons.js';
import { buildLessons } from './build-lessons.js';

const memoryFile = '.lessonpress-kits.jsonl';
const slugs = ['one', 'two', 'three'];
const text = (slug: string, title = slug) => sampleLesson(slug, title);

let base = '';
let out = '';
let lessons: Map<string, string>;
let made: MemoryWorkshop;

beforeAll(async () => {
  made = await createMemoryWorkshop();
});

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'rebuild-'));
  out = join(base, 'dist');
  lessons = new Map(slugs.map((slug) => [`${slug}.yaml`, text(slug)]));
});
afterEach(() => rm(base, { recursive: true }));

interface Given {
  readonly settings?: Partial<Settings>;
  readonly build?: string;
  readonly onlyFailed?: boolean;
}

/** Slugs of the kits that were made, and how many stood there already. */
async function build({ settings = {}, build = 'b', onlyFailed = false }: Given = {}) {
  const { workshop, bindery } = made;
  made.lessons.clear();
  for (const [path, lesson] of lessons) made.lessons.set(path, lesson);
  await using writer = await createKitWriter({ out });
  await using memory = await openKitMemory(out, build);
  const report = await buildLessons(
    { names: [], onlyFailed },
    { ...workshop, settings: { ...workshop.settings, ...settings } },
    {
      ...bindery,
      writer,
      memory,
      atOnce: 3,
    },
  );
  const fresh = report.kits.filter(({ isUnchanged }) => isUnchanged !== true);
  return {
    report,
    made: fresh.map(({ slug }) => slug),
    kept: report.kits.length - fresh.length,
  };
}

const nothing = { made: [], kept: 3 };
const file = (slug: string, name: string) => join(out, slug, name);

describe('a build of lessons whose kits stand there', () => {
  it('makes no kit, and tells of each what was told when it was made', async () => {
    const first = await build();
    expect(first).toMatchObject({ made: slugs, kept: 0 });
    const again = await build();
    expect(again).toMatchObject(nothing);
    const told = ({ report }: typeof first) =>
      report.kits.map(({ slug, files, diagnostics }) => [
        slug,
        files,
        diagnostics.map(({ code, message, where }) => [code, message, where?.line]),
      ]);
    expect(told(again)).toEqual(told(first));
  });

  it('makes the one whose lesson changed', async () => {
    await build();
    lessons.set('two.yaml', text('two', 'Another title'));
    expect(await build()).toMatchObject({ made: ['two'], kept: 2 });
    lessons.set('two.yaml', text('two'));
    expect(await build()).toMatchObject({ made: ['two'], kept: 2 });
    expect(await build()).toMatchObject(nothing);
  });

  it('makes all where the settings, the templates or the program changed', async () => {
    await build();
    expect((await build({ settings: { theme: 'contrast' } })).made).toEqual(slugs);
    expect((await build({ settings: { theme: 'contrast' }, build: 'c' })).made).toEqual(slugs);
    expect((await build({ settings: { limit: 3 }, build: 'c' })).made).toEqual(slugs);
    expect(await build({ settings: { minutes: 30, limit: 9 }, build: 'c' })).toMatchObject(nothing);
  });

  it('warns once where a quiz that was graded or checked later is for practice again', async () => {
    lessons = new Map([['one.yaml', text('one')]]);
    const told = async (settings: Partial<Settings>) => {
      const { report } = await build({ settings: { documents: ['quiz'], ...settings } });
      const notes = report.kits.flatMap(({ diagnostics }) => diagnostics);
      return notes.filter(({ code }) => code === 'pipeline/practice-again');
    };
    const warning = (was: string) => [
      {
        ...{ severity: 'warning', where: { file: 'one.yaml' } },
        message: expect.stringContaining(`was ${was}; it is for practice now`),
      },
    ];
    expect(await told({ graded: true })).toEqual([]);
    expect(await told({})).toMatchObject(warning('graded'));
    expect(await told({ theme: 'contrast' })).toEqual([]);
    expect(await told({ releaseCode: 'river lamp quorum' })).toEqual([]);
    expect(await told({})).toMatchObject(warning('checked later'));
    expect(await told({ graded: true })).toEqual([]);
    expect(await told({ documents: ['plan'] })).toEqual([]);
  });

  it('makes those of which a file was changed, cut or taken away by hand', async () => {
    await build();
    const whole = await readFile(file('one', 'quiz.html'));
    await writeFile(file('one', 'quiz.html'), Buffer.alloc(whole.length, 'x'));
    await truncate(file('two', 'deck.html'), 10);
    await rm(file('three', 'kit.json'));
    await rm(file('three', 'deck.html'));
    await writeFile(file('three', 'kit.json'), '{}');
    expect(await build()).toMatchObject({ made: slugs, kept: 0 });
    expect(await readFile(file('one', 'quiz.html'))).toEqual(whole);
    await rm(join(out, 'two'), { recursive: true });
    expect(await build()).toMatchObject({ made: ['two'], kept: 2 });
  });

  it('leaves what a teacher laid into the folder', async () => {
    await build();
    await writeFile(file('one', 'mine.txt'), 'mine');
    expect(await build()).toMatchObject(nothing);
    expect(await readdir(join(out, 'one'))).toContain('mine.txt');
  });

  it('knows them in a copy of the folder as well', async () => {
    await build();
    await cp(out, join(base, 'copy'), { recursive: true });
    out = join(base, 'copy');
    expect(await build()).toMatchObject(nothing);
  });
});

describe('the file that remembers kits', () => {
  it('may be cut, spoilt or missing: what it does not tell is made anew', async () => {
    await build();
    const path = join(out, memoryFile);
    const lines = await readFile(path, 'utf8');
    await writeFile(path, lines.slice(0, -30));
    expect(await build()).toMatchObject({ made: ['three'], kept: 2 });
    await writeFile(
      path,
      `{"slug":"../../etc","digest":1}\n\0\0\n[]\n${lines.split('\n')[0] ?? ''}`,
    );
    expect(await build()).toMatchObject({ made: ['two', 'three'], kept: 1 });
    await rm(path);
    expect(await build()).toMatchObject({ made: slugs, kept: 0 });
    expect(await build()).toMatchObject(nothing);
  });

  it('knows the kits of a run that was killed before its end', async () => {
    const { bindery, workshop } = made;
    made.lessons.clear();
    made.lessons.set('one.yaml', text('one'));
    {
      await using writer = await createKitWriter({ out });
      // Never disposed of, as when the process is gone.
      const memory = await openKitMemory(out, 'b');
      await buildLessons({ names: [] }, workshop, { ...bindery, writer, memory });
    }
    expect(await build()).toMatchObject({ made: ['two', 'three'], kept: 1 });
  });

  it('leads to no file outside the folder', async () => {
    await build();
    const path = join(out, memoryFile);
    const [first = '', ...rest] = (await readFile(path, 'utf8')).split('\n');
    const outside = first.replace('"slug":"one"', '"slug":"../secret"');
    await writeFile(path, [outside, ...rest].join('\n'));
    expect((await build()).made).toEqual(['one']);
  });
});

describe('a lesson that failed', () => {
  const broken = 'lessonpress: 1\nslug: two\n';

  it('is tried again alone where only what failed is asked for', async () => {
    lessons.set('two.yaml', broken);
    const { report, made } = await build();
    expect(made).toEqual(['one', 'three']);
    expect(report.failed.map(({ item }) => item)).toEqual(['two.yaml']);
    lessons.set('two.yaml', text('two'));
    lessons.set('one.yaml', text('one', 'Changed since'));
    expect(await build({ onlyFailed: true })).toMatchObject({ made: ['two'], kept: 0 });
    expect(await build({ onlyFailed: true })).toMatchObject({ made: [], kept: 0 });
    expect(await build()).toMatchObject({ made: ['one'], kept: 2 });
  });

  it('for want of a file of its kit is tried again each time', async () => {
    const pdf: Partial<Settings> = { format: ['html', 'pdf'] };
    expect((await build({ settings: pdf })).report.kits[0]?.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'export/no-browser' }),
    );
    expect((await build({ settings: pdf })).made).toEqual(slugs);
    expect((await build({ settings: pdf, onlyFailed: true })).made).toEqual(slugs);
  });

  it('because its slug is taken is the later one in every run', async () => {
    lessons.set('zwei.yaml', text('two'));
    for (let round = 0; round < 3; round++) {
      const { report } = await build();
      expect(report.failed.map(({ item, problem }) => [item, problem.code])).toEqual([
        ['zwei.yaml', 'pipeline/slug-taken'],
      ]);
    }
  });
});
