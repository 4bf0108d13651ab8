/**
 * The QTI packages in a player that others make: their items are answered there and scored there.
 * It plays QTI 3; items of QTI 2.1 get there through a converter that others make, too.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';
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

type Version = 'qti21' | 'qti3';
type ItemOf = (name: string) => Promise<string>;

/** Gives the items of the package by their names, as the player takes them. */
async function itemsOf(lesson: Lesson, version: Version): Promise<ItemOf> {
  const { value } = await exportFormats(lesson, [version], {});
  const files = unzipSync(value[0]!.bytes);
  return (name) => {
    const item = Buffer.from(files[`items/${name}.xml`]!).toString();
    return version === 'qti3' ? Promise.resolve(item) : convertQti2toQti3(item);
  };
}

/** What the player makes of the item, and of these answers to it. */
interface Played {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly stem: string;
  readonly choices: readonly string[];
  /** Feedback that is shown. */
  readonly said: readonly string[];
}

async function play(item: string, answers: object): Promise<Played> {
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

describe.each(['qti21', 'qti3'] as const)('the package of %s in a player', (version) => {
  it('gives full points for what is right, whatever the type', async () => {
    const itemOf = await itemsOf(everyTypeLesson(), version);
    for (const [name, [given, points]] of Object.entries(answers)) {
      const { variables } = await play(await itemOf(name), given);
      expect([name, Number(variables['SCORE'])]).toEqual([name, points]);
    }
  });

  it('takes away for wrong choices, counts pairs one by one, and part B only behind part A', async () => {
    const itemOf = await itemsOf(everyTypeLesson(), version);
    const score = async (name: string, given: object) =>
      Number((await play(await itemOf(name), given)).variables['SCORE']);
    expect(await score('q02', { RESPONSE: ['RESPONSE-1'] })).toBe(1);
    expect(await score('q02', { RESPONSE: ['RESPONSE-1', 'RESPONSE-2'] })).toBe(0);
    expect(await score('q08', { RESPONSE: ['RESPONSE-L1 RESPONSE-R4'] })).toBe(1);
    expect(await score('q05', { R1: 'R1-2', R2: 'R2-2' })).toBe(1);
    expect(await score('q05', { R1: 'R1-1', R2: 'R2-1' })).toBe(0);
    expect(await score('q06', { RESPONSE: 'Berlin' })).toBe(0);
  });

  it('says why the chosen option is wrong, and what the article says', async () => {
    const itemOf = await itemsOf(everyTypeLesson(), version);
    const { said, choices } = await play(await itemOf('q01'), { RESPONSE: 'RESPONSE-1' });
    expect(choices).toHaveLength(3);
    expect(said).toEqual([
      'Both countries intended to go on spying.',
      '¶ 4: “The line mattered because both governments had something to gain from it.”',
    ]);
  });

  it('shows every text as it stands, and runs none of it', async () => {
    for (const text of nastyTexts) {
      const itemOf = await itemsOf(
        rewrittenLesson(() => text.trim()),
        version,
      );
      const expected = stored(text.trim()).replaceAll('\n', '');
      const { stem, choices, said } = await play(await itemOf('q01'), {
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
