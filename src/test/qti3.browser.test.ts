/** The QTI 3 package in a player that others make: its items are answered there and scored there. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../export/formats/export-formats.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import type { Lesson } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { nastyTexts, rewrittenLesson, stored } from './nasty-text.js';
import { evaluate, type Page } from './quiz-pages.js';

const require = createRequire(import.meta.url);

let session: BrowserSession;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
  page = await session.browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  const manifest = require.resolve('@citolab/qti-components/package.json');
  const player = await readFile(manifest.replace('package.json', 'cdn/index.js'), 'utf8');
  await page.setContent('<!doctype html><title>Player</title><body></body>');
  await page.addScriptTag({ type: 'module', content: player });
  await page.waitForFunction('customElements.get("item-container") !== undefined');
});

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

async function filesOf(lesson: Lesson): Promise<Readonly<Record<string, string>>> {
  const { value } = await exportFormats(lesson, ['qti3'], {});
  const files = Object.entries(unzipSync(value[0]!.bytes));
  return Object.fromEntries(files.map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

/** What the player makes of the item, and of these answers to it. */
interface Played {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly stem: string;
  readonly choices: readonly string[];
  /** Feedback that is shown. */
  readonly said: readonly string[];
}

async function play(item: string | undefined, answers: object): Promise<Played> {
  await evaluate(
    page,
    `(() => {
      const container = document.createElement('item-container');
      container.itemXML = ${JSON.stringify(item)};
      document.body.replaceChildren(container);
    })()`,
  );
  await page.waitForFunction(`${root}.querySelector('qti-assessment-item')?.variables.length > 2`);
  return evaluate<Played>(
    page,
    `(async () => {
      const item = ${root}.querySelector('qti-assessment-item');
      for (const [name, value] of Object.entries(${JSON.stringify(answers)}))
        item.updateResponseVariable(name, value);
      item.processResponse();
      const texts = (selector) => Array.from(item.querySelectorAll(selector), (one) => one.textContent);
      const feedback = Array.from(item.querySelectorAll('qti-modal-feedback'));
      await Promise.all(feedback.map((one) => one.updateComplete));
      return {
        variables: Object.fromEntries(item.variables.map(({ identifier, value }) => [identifier, value])),
        stem: texts('qti-prompt')[0] ?? texts('qti-item-body')[0],
        choices: texts('qti-simple-choice, qti-simple-associable-choice'),
        said: feedback.filter((one) => one.showStatus === 'on').map((one) => one.textContent),
      };
    })()`,
  );
}

const root = `document.querySelector('item-container').shadowRoot`;

const answers = {
  q01: [{ RESPONSE: 'RESPONSE-2' }, 1],
  q02: [{ RESPONSE: ['RESPONSE-1', 'RESPONSE-3'] }, 2],
  q03: [{ RESPONSE: 'RESPONSE-2' }, 1],
  q05: [{ R1: 'R1-2', R2: 'R2-1' }, 2],
  q06: [{ RESPONSE: 'HAMBURG' }, 1],
  q07: [{ RESPONSE: 'Because.' }, 0],
  q08: [
    { RESPONSE: ['RESPONSE-L1 RESPONSE-R4', 'RESPONSE-L2 RESPONSE-R2', 'RESPONSE-L3 RESPONSE-R1'] },
    3,
  ],
  q09: [{ RESPONSE: ['RESPONSE-3', 'RESPONSE-1', 'RESPONSE-2'] }, 2],
} as const;

describe('the QTI 3 package in a player', () => {
  it('gives full points for what is right, whatever the type', async () => {
    const files = await filesOf(everyTypeLesson());
    for (const [name, [given, points]] of Object.entries(answers)) {
      const { variables } = await play(files[`items/${name}.xml`], given);
      expect([name, Number(variables['SCORE'])]).toEqual([name, points]);
    }
  });

  it('takes away for wrong choices, counts pairs one by one, and part B only behind part A', async () => {
    const files = await filesOf(everyTypeLesson());
    const score = async (name: string, given: object) =>
      Number((await play(files[`items/${name}.xml`], given)).variables['SCORE']);
    expect(await score('q02', { RESPONSE: ['RESPONSE-1'] })).toBe(1);
    expect(await score('q02', { RESPONSE: ['RESPONSE-1', 'RESPONSE-2'] })).toBe(0);
    expect(await score('q08', { RESPONSE: ['RESPONSE-L1 RESPONSE-R4'] })).toBe(1);
    expect(await score('q05', { R1: 'R1-2', R2: 'R2-2' })).toBe(1);
    expect(await score('q05', { R1: 'R1-1', R2: 'R2-1' })).toBe(0);
    expect(await score('q06', { RESPONSE: 'Berlin' })).toBe(0);
  });

  it('says why the chosen option is wrong, and what the article says', async () => {
    const files = await filesOf(everyTypeLesson());
    const { said, choices } = await play(files['items/q01.xml'], { RESPONSE: 'RESPONSE-1' });
    expect(choices).toHaveLength(3);
    expect(said).toEqual([
      'Both countries intended to go on spying.',
      '¶ 4: “The line mattered because both governments had something to gain from it.”',
    ]);
  });

  it('shows every text as it stands, and runs none of it', async () => {
    for (const text of nastyTexts) {
      const files = await filesOf(rewrittenLesson(() => text.trim()));
      const expected = stored(text.trim()).replaceAll('\n', '');
      const { stem, choices, said } = await play(files['items/q01.xml'], {
        RESPONSE: 'RESPONSE-1',
      });
      expect([stem, ...choices, said[0]]).toEqual(Array.from({ length: 5 }, () => expected));
    }
  });

  it('has the player complain of nothing', () => {
    // What it tells of its own work.
    const told = /^(?:getVariables|qti-\w+ getResult)/;
    expect(complaints.filter((line) => !told.test(line))).toEqual([]);
  });
});
