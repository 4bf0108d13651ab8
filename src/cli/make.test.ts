import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kitManifestSchema } from '../model/kit-manifest.js';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';
import type { Ended } from '../test/run-module.js';

interface Kit {
  readonly slug: string;
  readonly lesson: string;
  readonly files: readonly string[];
}

const newFolder = folderMaker();
let folder = '';
let run: Ended;
let kits: readonly Kit[] = [];

beforeAll(async () => {
  folder = newFolder();
  run = await lessonpress(folder, ['make', sampleFeed, '--json']);
  ({ kits } = JSON.parse(run.stdout) as { kits: Kit[] });
}, 180_000);

describe('lessonpress make', () => {
  it('makes a whole kit from every item of the sample feed', () => {
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ failed: [] });
    expect(kits).toHaveLength(3);
    for (const { slug, files } of kits) {
      expect(readdirSync(join(folder, 'dist', slug)).sort()).toEqual([
        'answer-key.pdf',
        'deck-student.html',
        'deck.html',
        'deck.pdf',
        'discussion.html',
        'discussion.pdf',
        'kit.json',
        'plan.pdf',
        'quiz-supported.pdf',
        'quiz.html',
        'quiz.pdf',
      ]);
      expect(files.every((file) => existsSync(join(folder, file)))).toBe(true);
    }
    const index = readFileSync(join(folder, 'dist', 'index.html'), 'utf8');
    for (const { slug } of kits) expect(index).toContain(`${slug}/deck.html`);
  });

  it('leaves nothing beside the kits, the page that lists them and what is remembered of them', () => {
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(
      ['.lessonpress-kits.jsonl', ...kits.map(({ slug }) => slug), 'index.html'].sort(),
    );
    expect(readdirSync(folder).sort()).toEqual(['dist', 'lessons']);
  });

  it('says in kit.json what stands in each file', () => {
    for (const { slug } of kits) {
      const kit = join(folder, 'dist', slug);
      const manifest = kitManifestSchema.parse(
        JSON.parse(readFileSync(join(kit, 'kit.json'), 'utf8')),
      );
      expect(manifest.files).toHaveLength(10);
      for (const { path, bytes, sha256 } of manifest.files) {
        const data = readFileSync(join(kit, path));
        expect(data.byteLength).toBe(bytes);
        expect(createHash('sha256').update(data).digest('hex')).toBe(sha256);
      }
    }
  });

  it('makes the same bytes again of one item named, in another time zone and locale', async () => {
    const again = newFolder();
    const env = { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    const second = await lessonpress(again, ['make', sampleFeed, '--item', '1'], { env });
    expect(second.code, second.stderr).toBe(0);
    expect(second.stderr).not.toContain('left');
    const slug = readdirSync(join(again, 'dist')).find((name) => !name.includes('.')) ?? '';
    const names = readdirSync(join(again, 'dist', slug));
    expect(names).toHaveLength(11);
    for (const name of names) {
      const [one, other] = [folder, again].map((root) =>
        readFileSync(join(root, 'dist', slug, name)),
      );
      expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
    }
  }, 120_000);
});

describe('a folder that holds settings of Puppeteer', () => {
  it('is one to make kits in like any other', async () => {
    const own = newFolder();
    writeFileSync(join(own, '.puppeteerrc.cjs'), 'module.exports = { skipDownload: true };\n');
    const { slug = '', lesson = '' } = kits[0] ?? {};
    const words = ['build', join(folder, lesson), '--format', 'pdf', '--documents', 'discussion'];
    const { code, stderr } = await lessonpress(own, words);
    expect(code, stderr).toBe(0);
    const pdf = readFileSync(join(own, 'dist', slug, 'discussion.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a lesson that was edited', () => {
  it('is never overwritten by a new derivation, which says what it would change; the kit is made from it', async () => {
    const { slug = '', lesson = '' } = kits[0] ?? {};
    const path = join(folder, lesson);
    const item = [sampleFeed, '--item', '1'];
    const derived = readFileSync(path, 'utf8');
    const edited = derived.replace(/^title: .*$/m, 'title: My own title').concat('\n# My remark\n');
    writeFileSync(path, edited);
    const again = await lessonpress(folder, ['derive', sampleFeed]);
    expect(again.code, again.stderr).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(edited);
    expect(again.stderr).toMatch(/edited by hand.*title/);
    expect(again.stderr).toContain('--beside');
    expect(again.stderr).toContain('was there already, the same');

    const beside = await lessonpress(folder, ['make', ...item, '--beside', '--format', 'html']);
    expect(beside.code, beside.stderr).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(edited);
    expect(readFileSync(`${path}.new`, 'utf8')).toBe(derived);
    expect(readFileSync(join(folder, 'dist', slug, 'deck.html'), 'utf8')).toContain('My own title');

    const forced = await lessonpress(folder, ['derive', ...item, '--force']);
    expect(forced.code, forced.stderr).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(derived);
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(edited);
    expect(forced.stderr).toContain('.yaml.bak');
  });
});

describe('lessonpress check', () => {
  it('finds no error in the lessons that were derived', async () => {
    const { code, stdout } = await lessonpress(folder, ['check', '--json']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string }[] };
    expect(code).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
