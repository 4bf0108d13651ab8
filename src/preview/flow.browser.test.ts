/** The whole way of a teacher, from a feed to a printed quiz; and what is previewed beside what is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lesson } from '../model/lesson.js';
import { faultsOfAccess } from '../test/faults-of-access.js';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';
import { readPdf } from '../test/read-pdf.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { openGroups, press } from '../test/lesson-page.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';
import type { LessonState } from './wire.js';

const makeFolder = folderMaker();
const stem = 'Which of these did the council decide on Tuesday?';
const documents = ['deck', 'quiz', 'discussion'] as const;
const slug = 'marlow-ferry-council-votes-to-keep-the-late-bus';

let server: ServerProcess;
let visitor: Visitor;

/** Gives out the sample feed, and under `/built/` the kit that `build` wrote. */
const host = createServer((request, response) => {
  const file = basename(request.url ?? '');
  const isBuilt = request.url?.startsWith('/built/') === true;
  if (isBuilt) response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(readFileSync(isBuilt ? join(kitFolder(), file) : sampleFeed));
});
const hostAddress = () => `127.0.0.1:${String((host.address() as AddressInfo).port)}`;
const kitFolder = () => join(server.folder, 'dist', slug);
const at = () => `${server.address}/api/lessons/${slug}.yaml`;

beforeAll(async () => {
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const folder = makeFolder();
  writeFileSync(join(folder, 'lessonpress.yaml'), `documents: [${documents.join(', ')}]\n`);
  const flags = ['--allow-host', hostAddress(), '--lessons', 'mine'];
  [server, visitor] = await Promise.all([startServer(folder, 0, flags), startVisitor()]);
}, 120_000);

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
  host.close();
});

/** A page apart from what shuts it in: a header in the preview, which follows changes besides. */
const withoutFrame = (html: string) =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, '')
    .replace(/<script>(?:(?!<\/script>).)*<\/script>\n<\/head>/s, '</head>');

/** Waits until the document that is shown holds these words. */
async function waitForPreview(page: Page, words: string): Promise<void> {
  const isShown = async () => {
    const frames = page.frames().filter((one) => one.url().includes('/preview/'));
    const texts = await Promise.all(
      frames.map((frame) => frame.evaluate('document.body.textContent').catch(() => '')),
    );
    return texts.some((text) => String(text).includes(words));
  };
  await expect.poll(isShown, { timeout: 60_000 }).toBe(true);
}

describe('the preview server', { timeout: 120_000 }, () => {
  it('takes an article from a feed to a lesson, a change, its preview and a PDF', async () => {
    const page = await visitor.open(server.address);
    await (await page.waitForSelector('.empty a'))?.click();
    await page.waitForSelector('[name=address]');
    await page.type('[name=address]', `http://${hostAddress()}/feed.xml`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.articles li');
    await page.evaluate(`[...document.querySelectorAll('.articles label')]
      .find((label) => label.textContent.includes('Late Bus')).click()`);
    await page.click('.make-bar button');
    await (await page.waitForSelector('.results a'))?.click();
    await page.waitForSelector('.screen[data-etag]');

    await page.select('select.which', 'quiz');
    await press(page, 'Form');
    await openGroups(page);
    const field = await page.waitForSelector('::-p-xpath(//details[.//h2="Questions"]//textarea)');
    await field?.click({ count: 3 });
    await page.keyboard.type(stem);
    await page.waitForSelector('.save-state.saved');
    await waitForPreview(page, stem);

    const link = await page.waitForSelector('::-p-xpath(//a[.="PDF"])');
    const href = await link?.evaluate((a) => (a as { href: string }).href);
    const answer = await fetch(String(href));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(text.replaceAll(/\s+/g, ' ')).toContain(stem);
    expect(readFileSync(join(server.folder, 'mine', `${slug}.yaml`), 'utf8')).toContain(stem);
    await page.close();
  });

  it('gives the slides, the sheets, the PDFs and the ZIP that `build` writes, byte for byte', async () => {
    const { code, stderr } = await lessonpress(server.folder, ['build', '--lessons', 'mine']);
    expect(code, stderr).toBe(0);
    const zip = await fetch(`${at()}/kit.zip`);
    expect(decodeURIComponent(zip.headers.get('x-lost') ?? '')).toBe('[]');
    const entries = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
    expect(entries.map(([path]) => basename(path)).sort()).toEqual(
      ['kit.json', ...documents.flatMap((name) => [`${name}.html`, `${name}.pdf`])].sort(),
    );
    for (const [path, bytes] of entries) {
      const built = readFileSync(join(kitFolder(), basename(path)));
      expect(Buffer.compare(built, bytes), path).toBe(0);
    }
    for (const name of documents) {
      const shown = async () =>
        withoutFrame(await (await fetch(`${server.address}/preview/${slug}.yaml/${name}`)).text());
      // Until its browser has started, the server estimates slides.
      await expect
        .poll(shown, { message: name, timeout: 30_000 })
        .toBe(withoutFrame(readFileSync(join(kitFolder(), `${name}.html`), 'utf8')));
    }
    for (const name of documents) {
      const pdf = Buffer.from(await (await fetch(`${at()}/pdf/${name}`)).arrayBuffer());
      expect(Buffer.compare(readFileSync(join(kitFolder(), `${name}.pdf`)), pdf), name).toBe(0);
    }
  });
});

describe.each([
  ['built', (name: string) => `http://${hostAddress()}/built/${name}.html`],
  ['previewed', (name: string) => `${server.address}/preview/${slug}.yaml/${name}`],
])('a kit as it is %s', { timeout: 120_000 }, (_, addressOf) => {
  const lessonOf = async (): Promise<Lesson> => {
    const { lesson } = (await (await fetch(at())).json()) as LessonState;
    if (lesson === undefined) throw new RangeError('no lesson');
    return lesson;
  };
  const plain = (text: unknown) => String(text).replaceAll(/\s+/g, ' ');
  const open = async (name: string) => {
    const page = await visitor.open(addressOf(name));
    return { page, text: plain(await page.evaluate('document.body.textContent')) };
  };

  it('asks every question, judges an answer, and leaves axe nothing to say', async () => {
    const { questions } = await lessonOf();
    const { page, text } = await open('quiz');
    expect(questions.filter((question) => !text.includes(plain(question.stem)))).toEqual([]);
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.evaluate(`{
      const question = document.querySelector('input[type=radio]').closest('[id^=q]');
      question.querySelector('input').click();
      question.querySelector('.actions .button').click();
    }`);
    await page.waitForFunction(`document.querySelector('.verdict')?.textContent !== ''`);
    await page.close();
  });

  it('teaches every word on slides that turn by key', async () => {
    const { vocabulary } = await lessonOf();
    const { page, text } = await open('deck');
    expect(vocabulary.filter(({ word }) => !text.includes(word))).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`location.hash === '#2'`);
    await page.close();
  });

  it('asks every discussion prompt in the order of the lesson', async () => {
    const { discussion } = await lessonOf();
    const { page } = await open('discussion');
    const prompts = await page.$$eval('.prompt h2', (all) => all.map((one) => one.textContent));
    expect(prompts.map(plain)).toEqual(discussion.map(({ prompt }) => plain(prompt)));
    await page.close();
  });
});
