/** Texts that act where something is not escaped, in the pages that a teacher works with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringifyLesson } from '../definition/stringify-lesson.js';
import { feedFormats, itemsOf } from '../test/hostile-feeds.js';
import { naughtyStrings, ownPayloads, purifyFixtures } from '../test/hostile-texts.js';
import { lessonOfTexts } from '../test/lesson-of-texts.js';
import { openGroups, press } from '../test/lesson-page.js';
import { folderMaker } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';
import { watchActs } from '../test/watch-acts.js';

const newFolder = folderMaker();
const texts = [...ownPayloads, ...purifyFixtures, ...naughtyStrings];

const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');

/** Each text as a name, as a title and in an address. */
const list = (from: readonly string[], host: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>${escaped(from[0] ?? '')}</title></head><body>${from
    .map((text, at) => {
      const title = at % 2 === 0 ? `title="${escaped(text)}" ` : '';
      const address = `https://${host}/${at}?${encodeURIComponent(Array.from(text).slice(0, 200).join(''))}`;
      return `<outline text="${escaped(text)}" ${title}description="${escaped(text)}" htmlUrl="${escaped(text)}" xmlUrl="${escaped(at % 3 === 0 ? `https://${host}/${at}?${text}` : address)}"/>`;
    })
    .join('')}<outline text="x" xmlUrl="javascript:alert(1)"/></body></opml>`;

/** Each of our own texts in every field of one of the lessons. */
function writeLessons(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return ownPayloads.map((_, at) => {
    const slug = `texts-${at}`;
    const { lesson } = lessonOfTexts(
      (field) => `${ownPayloads[(at + field) % ownPayloads.length] ?? ''} ${field}`,
    );
    const text = stringifyLesson({ ...lesson, slug }, { schema: '../lesson.schema.json' });
    writeFileSync(join(folder, `${slug}.yaml`), text);
    return slug;
  });
}

describe('a text in what the page of a teacher shows', { timeout: 180_000 }, () => {
  let server: ServerProcess;
  let visitor: Visitor;
  let slugs: readonly string[];

  beforeAll(async () => {
    const folder = newFolder();
    slugs = writeLessons(join(folder, 'lessons'));
    writeFileSync(join(folder, 'feeds.opml'), list(texts, 'kept.example'));
    [server, visitor] = await Promise.all([startServer(folder), startVisitor()]);
  }, 120_000);
  afterAll(async () => {
    await visitor[Symbol.asyncDispose]();
    await server.stop();
  });

  /** Opens a page, waits until it shows what it is to show, and gives what it did besides. */
  async function actsAt(path: string, show: (page: Page) => Promise<unknown>) {
    const page = await visitor.open('about:blank');
    const acts = await watchActs(page, (address) => address.startsWith(server.address));
    await page.goto(`${server.address}${path}`);
    await show(page);
    // What was shown last has been drawn, and what it loads has been asked for.
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    await page.close();
    return acts;
  }

  it('is a check that catches what acts', async () => {
    const page = await visitor.open('about:blank');
    const acts = await watchActs(page, () => false);
    await page.setContent(
      '<a id="a" href="data:text/plain,x" download="x"></a><script>alert(1); a.click()</script><iframe src="http://127.0.0.1:9/"></iframe>',
    );
    await expect.poll(() => acts.length, { timeout: 60_000 }).toBeGreaterThan(2);
    await page.close();
    expect([...acts].sort()).toEqual(
      expect.arrayContaining(['dialog 1', 'download data:text/plain,x', 'http://127.0.0.1:9/']),
    );
  });

  it('acts nowhere in the library', async () => {
    const acts = await actsAt('/', (page) =>
      page.waitForFunction(
        `document.querySelectorAll('.card').length >= ${slugs.length} && !document.querySelector('[aria-busy=true]')`,
      ),
    );
    expect(acts).toEqual([]);
  });

  it(`acts nowhere in the list of feeds that are kept: ${texts.length} outlines`, async () => {
    const acts = await actsAt('/new', (page) =>
      page.waitForFunction(
        `document.querySelectorAll('.kept-feeds li').length +
          parseInt(document.querySelector('.left-out')?.textContent) === ${texts.length + 1}`,
      ),
    );
    expect(acts).toEqual([]);
  });

  it.each([
    ['list', () => list(texts, 'dropped.example'), '.feeds li'],
    ...feedFormats.map(
      ({ name, write }) => [name, () => write(itemsOf(texts)), '.articles li'] as const,
    ),
  ] as const)('acts nowhere in a dropped %s', async (_, write, shown) => {
    const acts = await actsAt('/new', async (page) => {
      await page.waitForSelector('.source.drop');
      await page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(write())}], '<img src=x onerror=alert(1)>.xml'));
        document.querySelector('.source.drop').dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      }`);
      await page.waitForSelector(shown);
    });
    expect(acts).toEqual([]);
  });

  it('acts nowhere on the page of a lesson, in its forms and its preview', async () => {
    const [slug = ''] = slugs;
    const acts = await actsAt(`/lesson/${slug}.yaml`, async (page) => {
      await page.waitForSelector('iframe');
      await press(page, 'Form');
      await openGroups(page);
    });
    expect(acts).toEqual([]);
  });
});
