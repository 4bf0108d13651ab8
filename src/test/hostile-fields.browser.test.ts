import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDecks } from '../deck/compose-decks.js';
import { renderIndex } from '../export/render-index.js';
import { markChecked } from '../model/checked-lesson.js';
import { kitDocuments } from '../model/rendered-kit.js';
import { renderKit } from '../render/render-kit.js';
import { lessonOfTexts } from './lesson-of-texts.js';
import { naughtyStrings, ownPayloads, purifyFixtures } from './hostile-texts.js';
import { ownMaterials } from './own-materials.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';
import { watchActs } from './watch-acts.js';

const harmless = 'Plain words';
/** What is made of the slides for paper besides. */
const copies = { notes: true, handout: 3 } as const;
const digest = '0'.repeat(64);

/** What a page may hold of what acts, so that a payload that became an element shows. */
const census = `(() => {
  for (const one of document.querySelectorAll('summary, input, button')) one.click();
  const all = [...document.querySelectorAll('*')];
  const acting = /^(script|iframe|object|embed|base|meta|link|style|form|img|video|audio|image|use)$/i;
  const counts = {};
  for (const { localName } of all) if (acting.test(localName)) counts[localName] = (counts[localName] ?? 0) + 1;
  const handlers = all.flatMap((one) => [...one.attributes].filter(({ name }) => /^on/i.test(name))).length;
  const links = all.flatMap((one) => [...one.attributes]
    .filter(({ name }) => /^(href|src|action|formaction|xlink:href|srcdoc)$/i.test(name))
    .map(({ value }) => value).filter((value) => !/^(#|https?:|mailto:|data:(image|font)|lesson-of-texts\\/)/.test(value)));
  return { counts, handlers, links };
})()`;

interface Seen {
  readonly census: unknown;
  readonly acts: readonly string[];
}

interface Tab {
  readonly page: Page;
  readonly acts: readonly string[];
}

describe('a text in every field of a lesson', () => {
  const tabs = new Map<string, Tab>();
  let disk: PagesOnDisk;
  let plain: ReadonlyMap<string, Seen>;
  beforeAll(async () => {
    disk = await pagesOnDisk();
    plain = await seenWith(() => harmless);
  });
  afterAll(() => disk[Symbol.asyncDispose]());

  it('acts nowhere: no page holds more that runs or loads than with plain words', async () => {
    expect([...plain.values()].flatMap(({ acts }) => acts)).toEqual([]);
    expect([...plain.keys()].sort()).toEqual(
      [...kitDocuments, 'deck-notes', 'deck-handout', 'index'].sort(),
    );
    for (const payload of ownPayloads) await compare(() => payload, payload);
  }, 600_000);

  it.skipIf(naughtyStrings.length === 0)(
    `acts nowhere: ${naughtyStrings.length} naughty strings, each in a field`,
    () => compareAll(naughtyStrings, 1),
    600_000,
  );

  it.skipIf(purifyFixtures.length === 0)(
    `acts nowhere: ${purifyFixtures.length} fixtures of DOMPurify, each in two fields`,
    () => compareAll(purifyFixtures, 2),
    600_000,
  );

  /** One text a field, until each has stood in as many fields as there are turns. */
  async function compareAll(texts: readonly string[], turns: number): Promise<void> {
    const { fields } = lessonOfTexts(() => harmless);
    const lessons = Math.ceil((texts.length * turns) / fields.size);
    for (let at = 0; at < lessons; at += 1)
      await compare(
        (field) => texts[(at * fields.size + field) % texts.length] ?? harmless,
        `lesson ${at}`,
      );
  }

  async function compare(text: (field: number) => string, what: string): Promise<void> {
    for (const [name, seen] of await seenWith(text))
      expect(seen, `${name} of ${what}`).toEqual(plain.get(name));
  }

  async function seenWith(text: (field: number) => string): Promise<ReadonlyMap<string, Seen>> {
    const pages = await pagesOf(text);
    return new Map(
      await Promise.all(
        pages.map(async ([name, html]) => [name, await visit(name, html)] as const),
      ),
    );
  }

  async function visit(name: string, html: string | Uint8Array): Promise<Seen> {
    const address = await disk.write(name, html);
    const { page, acts } = tabs.get(name) ?? (await openTab(name, address));
    const before = acts.length;
    await page.goto(address, { waitUntil: 'load' });
    const found: unknown = await page.evaluate(census);
    return { census: found, acts: acts.slice(before) };
  }

  /** One for each document, which shows it of one lesson after another. */
  async function openTab(name: string, address: string): Promise<Tab> {
    const page = await disk.browser.newPage();
    const acts = await watchActs(page, (asked) => asked.split('#')[0] === address);
    const tab = { page, acts };
    tabs.set(name, tab);
    return tab;
  }
});

async function pagesOf(
  text: (field: number) => string,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const { lesson, fields } = lessonOfTexts((at) => `${text(at)} ${at}`);
  expect(fields.size).toBeGreaterThan(150);
  const { templates, assets } = await ownMaterials();
  const options = {
    templates,
    theme: 'quiet',
    paper: 'letter',
    quiz: { mode: 'practice' },
  } as const;
  const kit = renderKit(markChecked(lesson), { ...options, documents: kitDocuments });
  const decks = await composeDecks(kit.value, { ...options, ...copies, assets }, {});
  const { bytes } = renderIndex(
    [
      {
        ...{
          lessonpress: text(0),
          slug: lesson.slug,
          title: lesson.title,
          language: 'en',
        },
        inputs: { lesson: digest, templates: digest, settings: digest },
        files: [{ path: 'deck.html', mediaType: 'text/html', bytes: 1, sha256: digest }],
      },
    ],
    () => '',
  );
  return [...decks.value.map(({ name, html }) => [name, html] as const), ['index', bytes]];
}
