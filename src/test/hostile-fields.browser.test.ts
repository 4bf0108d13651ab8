import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDecks } from '../deck/compose-decks.js';
import { renderIndex } from '../export/render-index.js';
import { readAssets } from '../io/asset-reader.js';
import { readTemplateSet } from '../io/template-reader.js';
import { markChecked } from '../model/checked-lesson.js';
import { renderKit } from '../render/render-kit.js';
import { lessonOfTexts } from './lesson-of-texts.js';
import { pagesOnDisk, type PagesOnDisk } from './pages-on-disk.js';

/** What runs, loads or leaves, each where it would break out of another place. */
const payloads = [
  `<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>`,
  `"><iframe srcdoc="<script>parent.alert(1)</script>"></iframe><base href="//x.example/">`,
  `' autofocus onfocus='alert(1)' x='</title></style></textarea></script><script>alert(1)</script>`,
  `![x](http://x.example/a.png) [x](javascript:alert(1)) ![bg](http://x.example/b.png) <javascript:alert(1)>`,
  `<!-- backgroundImage: x --><!-- _class: y --><b style=position:fixed>b</b> --- <marquee onstart=alert(1)>`,
  `{{#with this}}{{constructor}}{{/with}} {{{raw}}} \${alert(1)} <form><button formaction=javascript:alert(1)>`,
];
const harmless = 'Plain words';
const documents = ['deck', 'deck-student', 'quiz', 'discussion'] as const;
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

describe('a text in every field of a lesson', () => {
  let disk: PagesOnDisk;
  beforeAll(async () => {
    disk = await pagesOnDisk();
  });
  afterAll(() => disk[Symbol.asyncDispose]());

  it('acts nowhere: no page holds more that runs or loads than with plain words', async () => {
    const plain = await seenWith(harmless);
    expect([...plain.values()].flatMap(({ acts }) => acts)).toEqual([]);
    expect(plain.size).toBe(documents.length + 1);
    for (const payload of payloads) {
      for (const [name, seen] of await seenWith(payload)) {
        expect(seen, `${name} of ${payload}`).toEqual(plain.get(name));
      }
    }
  }, 600_000);

  async function seenWith(payload: string): Promise<ReadonlyMap<string, Seen>> {
    const seen = new Map<string, Seen>();
    for (const [name, html] of await pagesOf(payload)) seen.set(name, await visit(html));
    return seen;
  }

  async function visit(html: string | Uint8Array): Promise<Seen> {
    const address = await disk.write('page', html);
    const page = await disk.browser.newPage();
    const acts: string[] = [];
    page.on('dialog', (dialog) => {
      acts.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(?:data:|blob:|file:.*\/page\.html)/.test(request.url())) acts.push(request.url());
    });
    page.on('pageerror', (error) => acts.push(`error ${String(error)}`));
    await page.goto(address, { waitUntil: 'load' });
    const found: unknown = await page.evaluate(census);
    await page.close();
    return { census: found, acts };
  }
});

async function pagesOf(
  payload: string,
): Promise<readonly (readonly [string, string | Uint8Array])[]> {
  const { lesson, fields } = lessonOfTexts((at) => `${payload} ${at}`);
  expect(fields.size).toBeGreaterThan(150);
  const templates = await readTemplateSet({});
  const options = {
    templates,
    theme: 'quiet',
    paper: 'letter',
    quiz: { mode: 'practice' },
  } as const;
  const kit = renderKit(markChecked(lesson), { ...options, documents });
  const decks = await composeDecks(kit.value, { ...options, assets: await readAssets() }, {});
  const { bytes } = renderIndex([
    {
      ...{
        lessonpress: payload,
        slug: lesson.slug,
        title: lesson.title,
        language: 'en',
      },
      inputs: { lesson: digest, templates: digest, settings: digest },
      files: [{ path: 'deck.html', mediaType: 'text/html', bytes: 1, sha256: digest }],
    },
  ]);
  return [...decks.value.map(({ name, html }) => [name, html] as const), ['index', bytes]];
}
