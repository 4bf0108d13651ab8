/** A teacher makes lessons from feeds in the page: addresses, files, lists, and what goes wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderMaker, sampleFeed } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';

const makeFolder = folderMaker();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = readFileSync(sampleFeed, 'utf8');
const [report = ''] = /<item>[\s\S]*?<\/item>/.exec(sample) ?? [];
const head = sample.slice(0, sample.indexOf('<item>'));

/** The report of the sample feed under another name and address. */
function item(title: string, path: string): string {
  return report
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replaceAll('council-keeps-the-late-bus', path);
}

const feedOf = (items: readonly string[]) => `${head}${items.join('\n')}</channel></rss>`;

const german = `<item><title>Der späte Bus</title><description>&lt;p&gt;${'Der Rat hat am Dienstag nach langer Sitzung beschlossen, dass der späte Bus auch im nächsten Jahr noch fahren soll. '.repeat(4)}&lt;/p&gt;</description></item>`;

/** Answers with a feed at `/feed`, never at `/slow`, and counts who asks. */
class FeedHost {
  readonly server: Server;
  asked = 0;

  constructor(feed: () => string) {
    this.server = createServer((request, response) => {
      this.asked += 1;
      if (request.url === '/feed') response.end(feed());
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  listen = () =>
    new Promise<void>((done) => {
      this.server.listen(0, '127.0.0.1', done);
    });

  close = () => {
    this.server.closeAllConnections();
    this.server.close();
  };
}

const allowed: FeedHost = new FeedHost(() =>
  feedOf([
    item('Night Bus One', 'one'),
    item('Night Bus Two', 'two'),
    `<item><title>Only the Start</title><link>${allowed.origin}/slow</link><description>It began when…</description></item>`,
    item('Night Bus Four', 'four'),
  ]),
);
const forbidden = new FeedHost(() => feedOf([report]));

let server: ServerProcess;
let visitor: Visitor;

beforeAll(async () => {
  await Promise.all([allowed.listen(), forbidden.listen()]);
  const allow = ['--allow-host', new URL(allowed.origin).host];
  [server, visitor] = await Promise.all([startServer(makeFolder(), 0, allow), startVisitor()]);
}, 120_000);

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
  allowed.close();
  forbidden.close();
});

const open = (size?: { width: number; height: number }) =>
  visitor.open(`${server.address}/new`, size);

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element.textContent ?? '').trim());

async function showAddress(page: Page, address: string): Promise<void> {
  await page.$eval('[name=address]', (input) => {
    (input as { value: string }).value = '';
  });
  await page.type('[name=address]', address);
  await page.keyboard.press('Enter');
}

/** As the browser hands over what was dragged from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(`{
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    document.querySelector('.source.drop').dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }`);
}

async function tick(page: Page, title: string): Promise<void> {
  await page.evaluate(`[...document.querySelectorAll('.articles label')]
    .find((label) => label.textContent === ${JSON.stringify(title)}).click()`);
}

const make = (page: Page) => page.evaluate("document.querySelector('.make-bar button').click()");

async function untilMade(page: Page): Promise<string> {
  await page.waitForFunction("/there/.test(document.querySelector('#run')?.textContent)");
  return textOf(page, '#run');
}

const lessonFile = (slug: string) => join(server.folder, 'lessons', `${slug}.yaml`);

async function faultsOfAccess(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
}

describe('new lessons from a feed', { timeout: 120_000 }, () => {
  it('shows what a feed at an address holds, and makes the lessons that are ticked', async () => {
    const page = await open();
    await showAddress(page, `${allowed.origin}/feed`);
    await page.waitForSelector('.articles li');
    expect(await textOf(page, '#found')).toBe('The Sampler');
    const [first = '', , third = ''] = await page.$$eval('.articles .facts', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    expect(first).toMatch(/^Mar 13, 2024 · The city desk · 7\d\d words · Grade \d+ · Whole$/);
    expect(third).toMatch(/ words.*Excerpt, page will be fetched$/);
    await tick(page, 'Night Bus One');
    await tick(page, 'Night Bus Two');
    await make(page);
    expect(await untilMade(page)).toBe('2 lessons are there');
    expect(existsSync(lessonFile('night-bus-one'))).toBe(true);
    await page.click('.brand');
    await page.waitForFunction(`[...document.querySelectorAll('.card h2')]
      .filter((title) => title.textContent.startsWith('Night Bus')).length === 2`);
    await page.close();
  });

  it('stops at a word, and keeps what was made up to then', async () => {
    const page = await open();
    await showAddress(page, `${allowed.origin}/feed`);
    await page.waitForSelector('.articles li');
    await page.click('.tick-all input');
    await make(page);
    await page.waitForFunction(
      "document.querySelector('.progress span')?.textContent === 'Only the Start'",
    );
    expect(await page.$eval('progress', (bar) => bar.getAttribute('value'))).toBe('2');
    await page.click('.progress button');
    expect(await untilMade(page)).toBe('2 lessons are there, stopped before the other 2');
    expect(existsSync(lessonFile('night-bus-four'))).toBe(false);
    await page.close();
  });

  it('leaves a lesson that was edited, and replaces it only when it is told to', async () => {
    const path = lessonFile('night-bus-one');
    const edited = readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: My own title');
    writeFileSync(path, edited);
    const page = await open();
    await drop(page, 'feed.xml', feedOf([item('Night Bus One', 'one')]));
    await page.waitForSelector('.articles li input:checked');
    await make(page);
    await untilMade(page);
    expect(await textOf(page, '.tag.kept')).toBe('You edited it: it stays as it is');
    expect(readFileSync(path, 'utf8')).toBe(edited);
    await page.click('.result button');
    await page.waitForSelector('.tag.written');
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe(edited);
    await page.close();
  });

  it('reads a list of feeds that is dropped, and keeps them in the folder until they are let go', async () => {
    const page = await open();
    const outline = (name: string, url: string) => `<outline text="${name}" xmlUrl="${url}"/>`;
    const feeds =
      outline('Local', `${allowed.origin}/feed`) + outline('Far', 'https://far.example/f');
    await drop(page, 'mine.opml', `<opml version="2.0"><body>${feeds}</body></opml>`);
    await page.waitForSelector('.feeds li');
    await page.click('.found .aside');
    await page.waitForFunction("document.querySelectorAll('.kept-feeds li').length === 2");
    expect(readFileSync(join(server.folder, 'feeds.opml'), 'utf8')).toContain(
      'https://far.example/f',
    );
    await page.reload();
    await page.waitForSelector('.kept-feeds .open');
    await page.click('.kept-feeds .open');
    await page.waitForSelector('.articles li');
    await page.click('[aria-label="Keep Far no longer"]');
    await page.waitForFunction("document.querySelectorAll('.kept-feeds li').length === 1");
    expect(readFileSync(join(server.folder, 'feeds.opml'), 'utf8')).not.toContain('far.example');
    await page.close();
  });

  it('says in plain words what cannot be read, and sends nothing to a private address', async () => {
    const page = await open();
    const refusalOf = async (act: () => Promise<void>) => {
      await act();
      await page.waitForSelector('[role=alert] .remark');
      const said = await textOf(page, '[role=alert] .remark');
      await page.evaluate("document.querySelector('.reading button')?.click()");
      return said;
    };
    expect(await refusalOf(() => showAddress(page, `${forbidden.origin}/feed`))).toContain(
      'inside a private network or on this computer',
    );
    expect(forbidden.asked).toBe(0);
    await page.reload();
    expect(await refusalOf(() => showAddress(page, '/etc/passwd'))).toContain(
      'is not the address of a page or feed',
    );
    await page.reload();
    expect(await refusalOf(() => drop(page, 'photo.jpg', '\u0000\u0001PNG\u0000'))).toContain(
      'photo.jpg',
    );
    await page.close();
  });

  it('gives up reading what does not answer', async () => {
    const page = await open();
    await showAddress(page, `${allowed.origin}/slow`);
    await page.waitForSelector('.reading button');
    await page.click('.reading button');
    await page.waitForFunction("document.querySelector('.reading') === null");
    await showAddress(page, `${allowed.origin}/feed`);
    await page.waitForSelector('.articles li');
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('leaves axe nothing to say in any state (%s, %i px)', async (scheme, width) => {
    const page = await open({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const states = [
      [() => Promise.resolve(), '.source.kept h2'],
      [() => showAddress(page, `${forbidden.origin}/feed`), '[role=alert] .remark'],
      [() => showAddress(page, `${allowed.origin}/feed`), '.articles li'],
      [
        () =>
          drop(
            page,
            'mine.opml',
            `<opml version="2.0"><body><outline text="${'Long '.repeat(50)}" xmlUrl="https://far.example/${'x'.repeat(300)}"/></body></opml>`,
          ),
        '.feeds li',
      ],
      [() => drop(page, 'de.xml', feedOf([german, item('W'.repeat(200), 'long')])), '.refused'],
    ] as const;
    for (const [reach, part] of states) {
      await reach();
      await page.waitForSelector(part);
      expect(await faultsOfAccess(page), part).toEqual([]);
      const room = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(room, part).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it('logs no error and asks for nothing beyond the server', () => {
    expect(visitor.faults).toEqual([]);
  });
});
