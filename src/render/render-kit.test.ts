import { Marp } from '@marp-team/marp-core';
import { parseHTML } from 'linkedom';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import { markChecked } from '../model/checked-lesson.js';
import type { TemplateSet } from '../model/template-set.js';
import { corpusPath, hasCorpus } from '../test/corpus.js';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { renderKit } from './render-kit.js';

function templatesOf(deck: string, partials: Record<string, string> = {}): TemplateSet {
  const file = (path: string, text: string) => ({ path, text });
  return {
    documents: { deck: file('templates/deck.md.hbs', deck) },
    partials: Object.fromEntries(
      Object.entries(partials).map(([name, text]) => [name, file(`partials/${name}.hbs`, text)]),
    ),
    themes: {},
  };
}

function pour(template: string, changes: Parameters<typeof hotlineLesson>[0] = {}): string {
  const { value } = renderKit(markChecked(hotlineLesson(changes)), {
    templates: templatesOf(template),
    documents: ['deck'],
    paper: 'letter',
    theme: 'quiet',
    quiz: { mode: 'practice' },
  });
  return value.documents[0]?.markdown ?? '';
}

const everywhere = `# {{lesson.title}}

{{lesson.title}}

- {{lesson.title}}
- x {{lesson.title}} y

<div class="block" title="{{lesson.title}}">{{lesson.title}}</div>

| head |
|---|
| {{lesson.title}} |

> {{lesson.title}}

1. {{lesson.title}}

<!--
[Say] {{lesson.title}}
-->
`;

const fold = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .trim();

const marp = new Marp({ script: false, emoji: { shortcode: false, unicode: false }, math: false });
// Nine tenths of the time of a rendering go into a theme, which changes no text.
marp.themeSet.default = marp.themeSet.add('/* @theme bare */');

/** What a reader sees in each place of `everywhere`, by real Marp with its own HTML allowlist. */
function shownBy(title: string) {
  const { html, comments } = marp.render(pour(everywhere, { title }), { htmlAsArray: true });
  const { document } = parseHTML(`<html><body>${html.join('')}</body></html>`);
  const texts = ['h1', 'section > p', 'li', '.block', 'td', 'blockquote', 'ol > li'].map(
    (selector) => document.querySelector(selector)?.textContent ?? '(nothing)',
  );
  return { html: html.join(''), slides: html.length, comments: comments.flat(), texts };
}

const hard = [
  '# not a heading',
  '---',
  '- - -',
  '* * *',
  '===',
  '1. one',
  '12) twelve',
  '+ plus',
  '![bg](http://127.0.0.1:9/x.png)',
  '[link](javascript:alert(1))',
  '<script>alert(1)</script>',
  '<style>@import "http://127.0.0.1:9/"</style>',
  '<!-- backgroundImage: url(http://127.0.0.1:9/) -->',
  '--> <img src=x onerror=alert(1)>',
  '`code` **bold** _it_ ~~no~~ ==mark== $x^2$ $$y$$',
  'a | b || c',
  '&amp; &lt; &#42; &nbsp;',
  '\\*literal\\* \\',
  ':smile: :+1:',
  'line\nbreak\n\nparagraph\n\n    code',
  '{{lesson.slug}} {{{x}}}',
  '"quoted" \'single\' " onmouseover="alert(1)',
  '[^1]: footnote',
  '[ref]: http://127.0.0.1:9/',
  'Setext\n---',
  '> quote',
  '| table |',
  '~~~ fence',
  '```js',
  'ends with a dash -',
  'theme: gaia',
];

describe('article text in a template', () => {
  it.each(hard)('is shown as it is, wherever it stands: %j', (title) => {
    const { html, slides, texts } = shownBy(title);
    expect(slides).toBe(1);
    for (const text of texts) expect(fold(text)).toBe(fold(title));
    expect(html).not.toMatch(/<(?:script|style|img|iframe|code|strong|em|del|mark)\b/);
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const attributes = [...document.querySelectorAll('*')].flatMap(({ attributes }) => [
      ...attributes,
    ]);
    for (const { name, value } of attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'href' || name === 'style') expect(value).not.toMatch(/javascript|url\(/);
    }
  });

  it.each(hard)('becomes a speaker note and no directive: %j', (title) => {
    const { comments } = shownBy(title);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(/^\[Say\]/);
  });

  it.skipIf(!hasCorpus)('is shown as it is for every naughty string', () => {
    const strings = JSON.parse(readFileSync(corpusPath('hostile', 'lists', 'blns.json'), 'utf8'));
    for (const title of strings.filter((text: string) => fold(text) !== '')) {
      const { slides, texts } = shownBy(title);
      expect(slides, title).toBe(1);
      for (const text of texts) expect(fold(text), JSON.stringify(title)).toBe(fold(title));
    }
  });

  it('cannot break out of the front matter', () => {
    const markdown = pour(
      '---\ntheme: {{theme}}\nheader: {{lesson.title}}\n---\n\nText {{lesson.title}}',
      {
        title: 'x"\n---\n# slide: [y]',
      },
    );
    expect(markdown).toContain('theme: "quiet"');
    expect(markdown).toContain('header: "x\\" --- # slide: [y]"');
  });

  it('stays readable where nothing in it means anything', () => {
    const title = 'U.S. officials said (in 2017): "We don’t know," — 99% sure!';
    expect(pour('{{lesson.title}}', { title })).toBe(title);
  });
});

describe('a template with a mistake', () => {
  const caught = (template: string): KitError => {
    try {
      pour(template);
    } catch (error) {
      return error as KitError;
    }
    throw new KitError({ code: 'internal/unexpected', message: 'No error.', hint: '' });
  };

  it('is named with its file and line', () => {
    const { problem, exit } = caught('one\n\n{{#if lesson.title}}\nno end');
    expect(problem.code).toBe('render/template-broken');
    expect(problem.where?.file).toBe('templates/deck.md.hbs');
    expect(problem.where?.line).toBeGreaterThan(1);
    expect(exit).toBe(4);
  });

  it.each([
    ['{{#if lesson.title}}', 'it ends before each'],
    ['{{#if lesson.title}}{{/each}}', '`{{#if}}` is closed by `{{/each}}`'],
    ['{{/if}}', 'closes what was not opened'],
    ['{{else}}', 'outside of `{{#if}}`'],
    ['{{lesson.title', 'is not closed with `}}`'],
    ['{{> }}', 'is not whole'],
  ])('is told in plain words: %s', (template, words) => {
    const { problem } = caught(template);
    expect(problem.message).toContain(words);
    expect(problem.message).not.toMatch(/Expecting|EOF/);
  });

  it('is named where it calls a helper that does not exist', () => {
    const { problem } = caught('{{shout lesson.title}}');
    expect(problem.message).toContain('shout');
  });
});

describe('the templates of the program', () => {
  const spoken = ['quiz', 'quiz-supported', 'class-report'].map((name) => `${name}.md.hbs`);
  const partials = readdirSync('templates/partials').filter((name) => name.startsWith('quiz-'));

  it.each([...spoken, ...partials.map((name) => `partials/${name}`)])(
    'have no word of their own for students or the class report: %s',
    (path) => {
      const text = readFileSync(`templates/${path}`, 'utf8');
      const own = text.replace(/\{\{[^]*?\}\}/g, '').replace(/<[^>]*>/g, '');
      expect(own).not.toMatch(/\p{L}/u);
    },
  );

  it.each(
    ['plan', 'deck', 'quiz', 'quiz-supported', 'answer-key', 'discussion'].filter((name) =>
      existsSync(`templates/${name}.md.hbs`),
    ),
  )('%s has no place that shows text unescaped', (name) => {
    expect(readFileSync(`templates/${name}.md.hbs`, 'utf8')).not.toContain('{{{');
  });
});
