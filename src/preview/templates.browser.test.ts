/** A teacher changes templates, a theme and the school's logo, and sees on the page what comes of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfAccess } from '../test/faults-of-access.js';
import { press } from '../test/lesson-page.js';
import { folderMaker } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';

const folder = folderMaker()();
const hotline = 'a-hotline-is-not-a-handshake.yaml';
const settings = 'templates: mine\nschool: {name: Marlow High, logo: logo.svg}\n';
const deck = '# {{lesson.title}}\n\nMy first slide.\n';
const logo = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${colour}" d="M0 0h8v8z"/></svg>`;
const write = (path: string, text: string) => {
  writeFileSync(join(folder, path), text);
};

let server: ServerProcess;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(folder, 'mine', 'themes'), { recursive: true });
  write('lessonpress.yaml', settings);
  write('logo.svg', logo('#112233'));
  write('mine/deck.md.hbs', deck);
  write('mine/themes/plain.css', 'section { color: #111 }\n');
  [server, visitor] = await Promise.all([startServer(folder), startVisitor()]);
  page = await visitor.open(`${server.address}/lesson/${hotline}`);
  await page.waitForSelector('.connection.open');
  await page.waitForSelector('.screen[data-etag]');
  await page.click('nav [href="/templates"]');
  await page.waitForSelector('.files');
  await page.waitForSelector('.screen[data-etag]');
}, 120_000);

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
});

const patience = { timeout: 60_000 };
const read = (path: string) => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

async function openTemplate(name: string): Promise<void> {
  await page.goto(`${server.address}/templates`);
  await page.waitForSelector('.files');
  // The program's own stand in a list that is closed.
  await page.$$eval('.sheet:not([open]) > summary', ([first]) => {
    first?.click();
  });
  await (await page.waitForSelector(`.files a[href$="/${name}"]`))?.click();
  await page.waitForSelector('.cm-content');
  await page.waitForSelector('.connection.open');
  await page.waitForSelector('.screen[data-etag]');
}

async function typeAtEnd(words: string): Promise<void> {
  await page.click('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

const waitForSlide = (words: string) =>
  expect
    .poll(
      async () => {
        const frames = page.frames().filter((one) => one.url().includes('/preview/'));
        const texts = frames.map((one) => one.evaluate('document.body.innerHTML'));
        return (await Promise.all(texts).catch(() => [])).join(' ');
      },
      { timeout: 60_000 },
    )
    .toContain(words);

describe('the page of templates', { timeout: 120_000 }, () => {
  it('lists a teacher’s own files beside those of the program, and what they can use', async () => {
    const own = await textOf('[aria-labelledby=own]');
    expect(own).toContain('Files in mine.');
    expect(own).toMatch(/Documents.*deck.*Themes.*plain/);
    const names = await textOf('.names');
    expect(names).toContain('{{lesson.title}}');
    expect(names).toContain('A Hotline Is Not a Handshake');
    expect(names).toContain('lesson.vocabulary › {{word}}');
    expect(await textOf('.helpers')).toContain('(date text)');
  });

  it('follows a template that is changed, and names file and line of one that is broken', async () => {
    write('mine/deck.md.hbs', `${deck}\n---\n\nMy second slide.\n`);
    await waitForSlide('My second slide.');
    write('mine/deck.md.hbs', `${deck}\n{{#each lesson.questions}}\n`);
    await page.waitForSelector('.stale');
    await page.waitForSelector('[aria-labelledby=own] .remark.error');
    for (const place of ['.stale', '[aria-labelledby=own] .remark.error']) {
      expect(await textOf(place)).toMatch(/deck\.md\.hbs, line \d/);
    }
    await waitForSlide('My second slide.');
    write('mine/deck.md.hbs', `${deck}\n{{lesson.tilte}}\n`);
    await page.waitForFunction("document.querySelector('.stale') === null");
    await page.waitForSelector('[aria-labelledby=own] .remark.warning');
    expect(await textOf('[aria-labelledby=own] .remark.warning')).toContain('lesson.tilte');
  });

  it('says where a theme cannot be read', async () => {
    write('mine/themes/plain.css', 'section {\n  color: #111;\n');
    await page.waitForSelector('[aria-labelledby=own] .remark.error');
    expect(await textOf('[aria-labelledby=own] .remark.error')).toMatch(/plain\.css, line 1/);
    write('mine/themes/plain.css', 'section { color: #222 }\n');
    await page.waitForFunction(
      "document.querySelector('[aria-labelledby=own] .remark.error') === null",
    );
  });

  it('follows the settings, and says on every page where they cannot be read', async () => {
    write('lessonpress.yaml', `${settings}theme: young\n`);
    await page.waitForFunction(
      `[...document.querySelectorAll('.files li')].some((one) => /^young.*chosen/.test(one.textContent))`,
    );
    write('lessonpress.yaml', `${settings}theme: [\n`);
    await page.waitForSelector('.house-problem');
    expect(await textOf('.house-problem')).toMatch(/lessonpress\.yaml, line \d/);
    expect(await faultsOfAccess(page)).toEqual([]);
    const other = await visitor.open(server.address);
    await other.waitForSelector('.house-problem');
    await other.close();
    await page.bringToFront();
    write('lessonpress.yaml', settings);
    await page.waitForFunction("document.querySelector('.house-problem') === null");
  });

  it('follows the school’s logo', async () => {
    write('logo.svg', logo('#445566'));
    const shownLogo = async () => {
      const html = await (await fetch(`${server.address}/preview/${hotline}/quiz`)).text();
      const data = /data:image\/svg\+xml;base64,([\w+/=]+)/.exec(html)?.[1] ?? '';
      return Buffer.from(data, 'base64').toString();
    };
    await expect.poll(shownLogo, { timeout: 60_000 }).toContain('#445566');
  });

  it('is changed on the page: saved, previewed, merged with the disk, led to its error, taken back', async () => {
    write('mine/deck.md.hbs', deck);
    await openTemplate('deck');
    await typeAtEnd('\nWritten here.');
    await waitForSlide('Written here.');
    await expect.poll(() => read('mine/deck.md.hbs'), patience).toBe(`${deck}\nWritten here.`);
    write('mine/deck.md.hbs', read('mine/deck.md.hbs').replace('My first', 'Our first'));
    await page.waitForFunction(
      `document.querySelector('.cm-content').textContent.includes('Our first')`,
    );
    await typeAtEnd('\n{{#if lesson.title}');
    await (await page.waitForSelector('.stale button'))?.click();
    await page.waitForFunction(`document.activeElement.matches('.cm-content')`);
    expect(await textOf('.stale .what')).toContain('it ends before each {{#…}} is closed');
    expect(await textOf('.cm-activeLine')).toBe('{{#if lesson.title}}');
    while (await page.$('.edit-bar button:first-of-type[aria-disabled=false]'))
      await press(page, 'Undo');
    await expect.poll(() => read('mine/deck.md.hbs'), patience).toBe(deck);
    await page.waitForSelector('.save-state.saved');
  });

  it('offers the names of the lesson, the helpers and the pieces', async () => {
    const offered = async (typed: string) => {
      await typeAtEnd(typed);
      await page.waitForSelector('.cm-tooltip-autocomplete');
      const all = await textOf('.cm-tooltip-autocomplete');
      await page.keyboard.press('Escape');
      return all;
    };
    expect(await offered('\n{{lesson.tit')).toContain('lesson.title');
    expect(await offered('}}\n{{> deck-ti')).toContain('deck-title');
    write('mine/deck.md.hbs', deck);
  });

  it('of the program is changed in a copy', async () => {
    await openTemplate('discussion');
    expect(await textOf('.template-editor')).toContain('a copy in mine');
    await typeAtEnd('\nOur own words.');
    await waitForSlide('Our own words.');
    const theirs = readFileSync('templates/discussion.md.hbs', 'utf8');
    await expect
      .poll(() => read('mine/discussion.md.hbs'), patience)
      .toBe(`${theirs}\nOur own words.`);
    await page.waitForFunction(
      `document.querySelector('.template-editor').textContent.includes('mine/discussion.md.hbs')`,
    );
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.click('.templates .head a');
    await page.waitForSelector('[aria-labelledby=own]');
  });

  it('of the program, changed in a copy, keeps what is typed while the server is gone', async () => {
    await openTemplate('quiz');
    await typeAtEnd('\nFirst.');
    await page.waitForFunction(
      `document.querySelector('.template-editor').textContent.includes('mine/quiz.md.hbs')`,
    );
    await page.waitForSelector('.save-state.saved');
    await server.stop('SIGKILL');
    await page.waitForSelector('.connection.lost');
    await typeAtEnd('\nSecond.');
    await page.waitForSelector('.save-state.unreachable');
    await page.close();
    server = await startServer(folder, server.port);
    page = await visitor.open(server.address);
    await openTemplate('quiz');
    await expect.poll(() => read('mine/quiz.md.hbs'), patience).toMatch(/\nFirst\.\nSecond\.$/);
    await page.waitForSelector('.save-state.saved');
    await page.click('.templates .head a');
    await page.waitForSelector('[aria-labelledby=own]');
  });

  it('is saved for one of two pages that change it at once; the other is told', async () => {
    write('mine/deck.md.hbs', deck);
    const statuses = await page.evaluate(`(async () => {
      const address = '/api/templates/document/deck';
      const { version, text } = await (await fetch(address)).json();
      const put = async (words) => {
        const body = JSON.stringify({ base: version, text: text + words });
        const headers = { 'content-type': 'application/json' };
        return (await fetch(address, { method: 'PUT', headers, body })).status;
      };
      return await Promise.all([put('One.'), put('Other.')]);
    })()`);
    expect((statuses as number[]).sort()).toEqual([200, 409]);
    write('mine/deck.md.hbs', deck);
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('leaves axe nothing to say (%s, %i px)', async (scheme, width) => {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.$$eval('.sheet:not([open])', (sheets) => {
      for (const sheet of sheets) sheet.setAttribute('open', '');
    });
    expect(await faultsOfAccess(page)).toEqual([]);
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(over).toBeLessThanOrEqual(0);
  });

  it('logs no error and asks for nothing beyond the server', () => {
    const expected = /screen-wake-lock/;
    expect(visitor.faults.filter((fault) => !expected.test(fault))).toEqual([]);
  });
});
