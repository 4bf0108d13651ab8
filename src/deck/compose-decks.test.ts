import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import type { Assets } from '../model/assets.js';
import type { RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import { composeDecks } from './compose-decks.js';

const theme = (text: string, path = 'templates/themes/plain.css') => ({ path, text });
const templates: TemplateSet = {
  documents: {},
  partials: {},
  themes: {
    plain: theme('section { color: navy; font-family: Plain }'),
    handout: theme('main { color: black }', 'templates/themes/handout.css'),
  },
};
const assets: Assets = {
  fonts: [
    {
      family: 'Plain',
      weight: 400,
      style: 'normal',
      unicodeRange: 'U+0000-00FF',
      data: new Uint8Array([1]),
    },
  ],
  players: { deck: 'document.title += "!"', quiz: 'void 0' },
};

const compose = async (
  markdown: string,
  changes: {
    document?: Partial<RenderedDocument>;
    kit?: Partial<RenderedKit>;
    templates?: TemplateSet;
    theme?: string;
  } = {},
) => {
  const document = {
    name: 'deck',
    layout: 'slides',
    title: 'A title',
    markdown,
    ...changes.document,
  } as const;
  const kit: RenderedKit = {
    slug: 'a-lesson',
    language: 'en',
    direction: 'ltr',
    date: '2026-01-02T00:00:00Z',
    documents: [document],
    ...changes.kit,
  };
  const options = {
    templates: changes.templates ?? templates,
    theme: changes.theme ?? 'plain',
    paper: 'letter',
    assets,
  } as const;
  const [deck] = (await composeDecks(kit, options)).value;
  return { deck: deck!, html: deck!.html, document: parseHTML(deck!.html).document };
};

const problem = async (run: () => Promise<unknown>) => {
  try {
    await run();
  } catch (error) {
    if (error instanceof KitError) return error.problem;
    throw error;
  }
  return undefined;
};

describe('a deck of slides', () => {
  it('holds a slide for each part of the Markdown, with the theme that was asked for', async () => {
    const { html, document } = await compose('# One\n\n---\n\n# Two');
    expect(document.querySelectorAll('main.deck > svg section')).toHaveLength(2);
    expect(html).toMatch(/section\s*\{[^}]*color:\s*navy/);
  });

  it('names language, direction and title', async () => {
    const { html, document } = await compose('# One', {
      kit: { language: 'ar', direction: 'rtl' },
      document: { title: 'A <b> & c' },
    });
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('ar');
    expect(document.querySelector('html')?.getAttribute('dir')).toBe('rtl');
    expect(html).toContain('<title>A &lt;b&gt; &amp; c</title>');
  });

  it('lets no script run but the player, by its digest', async () => {
    const { document } = await compose('# One');
    const script = document.querySelector('script:not([type])')?.textContent ?? '';
    const digest = createHash('sha256').update(script).digest('base64');
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(script).toBe(assets.players.deck);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'sha256-${digest}'`);
  });

  it('embeds the fonts of the theme', async () => {
    expect((await compose('# One')).html).toContain('src:url(data:font/woff2;base64,AQ==)');
  });

  it('puts the notes of a slide into a hidden aside, and none on the slide', async () => {
    const { document } = await compose('# One\n\n---\n\n# Two\n\n<!--\n[Say] Slowly: twice.\n-->');
    expect(document.querySelector('#notes-2')?.textContent).toBe('Say Slowly: twice.');
    expect(document.querySelector('#notes-2')?.hasAttribute('hidden')).toBe(true);
    expect(document.querySelector('main section')?.textContent).not.toContain('Slowly');
  });

  it('shows markup that Marp does not allow as text', async () => {
    const { document } = await compose(
      '<script>alert(1)</script>\n\n<img src="data:," onerror="a()">',
    );
    expect(document.querySelectorAll('script:not([type])')).toHaveLength(1);
    expect(document.querySelector('img')?.hasAttribute('onerror')).toBe(false);
  });

  it('leaves addresses, emoji and smileys as they are written', async () => {
    const { document } = await compose('See https://example.org/ 🚌 :bus: $x$');
    expect(document.querySelector('section')?.textContent.trim()).toBe(
      'See https://example.org/ 🚌 :bus: $x$',
    );
    expect(document.querySelector('section a, section img')).toBeNull();
  });

  it.each(['![](https://example.org/a.png)', '![bg](https://example.org/a.png)', '![](a.png)'])(
    'is refused where %s would load something',
    async (markdown) => {
      const refused = await problem(() => compose(markdown));
      expect(refused).toMatchObject({ code: 'deck/outside-resource', where: { item: 'a-lesson' } });
    },
  );

  it('is refused where the theme would load something', async () => {
    const themes = {
      plain: theme('@import url(https://example.org/a.css); section { color: red }'),
    };
    expect(
      (await problem(() => compose('# One', { templates: { ...templates, themes } })))?.code,
    ).toBe('deck/outside-resource');
  });
});

describe('a theme that is no use', () => {
  it('is named with the line where it breaks', async () => {
    const themes = { plain: theme('section { color: red }\np { color: }}\n', 'mine/plain.css') };
    expect(
      await problem(() => compose('# One', { templates: { ...templates, themes } })),
    ).toMatchObject({
      code: 'deck/broken-theme',
      where: { file: 'mine/plain.css', line: 2 },
    });
  });

  it('is named with those there are where it is missing', async () => {
    const missing = await problem(() => compose('# One', { theme: 'plian' }));
    expect(missing?.code).toBe('deck/no-such-theme');
    expect(missing?.hint).toContain('plain');
    expect(missing?.hint).not.toContain('handout');
    for (const name of ['constructor', 'handout']) {
      expect((await problem(() => compose('# One', { theme: name })))?.code).toBe(
        'deck/no-such-theme',
      );
    }
  });

  it('may import another by its name', async () => {
    const themes = {
      plain: theme("@import 'base'; p { top: 1px }"),
      base: theme('section { color: teal }'),
    };
    expect((await compose('# One', { templates: { ...templates, themes } })).html).toContain(
      'teal',
    );
  });
});

describe('a handout', () => {
  const handout = { name: 'quiz', layout: 'handout' } as const;

  it('flows in one main on the paper asked for', async () => {
    const { html, document } = await compose('# One\n\nText', { document: handout });
    expect(document.querySelector('main.handout h1')?.textContent).toBe('One');
    expect(document.querySelector('svg')).toBeNull();
    expect(html).toContain('@page{size:letter portrait}');
    expect(html).toContain('main { color: black }');
  });

  it('keeps the form elements of the template and runs its own player', async () => {
    const { document } = await compose(
      '<label><input type="radio" name="q1" value="1"> A</label>',
      {
        document: handout,
      },
    );
    expect(document.querySelector('input[type=radio]')?.getAttribute('name')).toBe('q1');
    expect(document.querySelector('script:not([type])')?.textContent).toBe(assets.players.quiz);
  });

  it('holds no script where there is no player for it', async () => {
    const { html } = await compose('# Key', { document: { ...handout, name: 'answer-key' } });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('script-src');
  });
});

describe('slides that a browser was to measure', () => {
  const kit: RenderedKit = {
    ...{ slug: 'a-lesson', language: 'en', direction: 'ltr', date: '2026-01-02T00:00:00Z' },
    documents: (['deck', 'deck-student'] as const).map((name) => ({
      ...{ name, layout: 'slides', title: 'A title', markdown: '# One' },
    })),
  };
  const composeBroken = (code: 'export/pdf-failed' | 'browser/start-failed') =>
    composeDecks(
      kit,
      { templates, theme: 'plain', paper: 'letter', assets },
      {
        browser: {
          begin: () => undefined,
          layOut: () =>
            Promise.reject(new KitError({ code, message: 'It broke.', hint: 'Again.' })),
          pdf: () => Promise.reject(new TypeError('not asked for')),
          [Symbol.asyncDispose]: () => Promise.resolve(),
        },
      },
    );

  it('are estimated where it breaks down, which is an error: the kit is not whole', async () => {
    const { value, diagnostics } = await composeBroken('export/pdf-failed');
    expect(value.map(({ html }) => html.includes('One'))).toEqual([true, true]);
    const told = {
      severity: 'error',
      code: 'export/pdf-failed',
      message: 'The slides of “A title” were not measured, only estimated. It broke.',
    };
    expect(diagnostics).toMatchObject([told, told]);
  });

  it('are estimated without a word where there is none, for that is told of the PDFs', async () => {
    expect((await composeBroken('browser/start-failed')).diagnostics).toEqual([]);
  });
});
