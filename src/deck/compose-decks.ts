/** Marp Markdown to HTML files that stand alone: slides for the wall, handouts for paper. */
import type { Browser } from '../core/ports.js';
import { diagnostic, KitError, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Assets } from '../model/assets.js';
import type { Deck } from '../model/deck.js';
import type { RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { Mode } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';
import { composeFlow, composeSlides, type Composed } from './engine.js';
import { estimateGauge } from './fit/estimate-gauge.js';
import { fitSlides, type Fitted } from './fit/fit-slides.js';
import { fontFaces } from './font-faces.js';
import { applyMode } from './mode.js';
import { outsideResources } from './outside-resources.js';
import { page } from './page.js';
import { screenStyle } from './screen-style.js';
import { speakerNotes } from './speaker-notes.js';
import { checkStyle, handoutTheme, requireTheme } from './theme.js';

export interface DeckOptions {
  readonly templates: TemplateSet;
  readonly theme: string;
  readonly paper: 'letter' | 'a4';
  readonly assets: Assets;
  /** Of the slides; light where nothing is said. */
  readonly mode?: Mode;
}

/**
 * With a browser the layout of slides is measured, without one it is estimated. Throws `KitError`
 * for a theme that is no use and for a page that would load from outside.
 */
export async function composeDecks(
  kit: RenderedKit,
  options: DeckOptions,
  ports: { readonly browser?: Browser } = {},
): Promise<StageResult<readonly Deck[]>> {
  const diagnostics: Diagnostic[] = [];
  const value: Deck[] = [];
  for (const document of kit.documents) {
    const { body, css } =
      document.layout === 'slides'
        ? await slides(document, kit, options, ports, diagnostics)
        : handout(document, kit, options);
    value.push(bind(document, kit, options, { body, css }));
  }
  return { value, diagnostics };
}

interface Content {
  readonly body: string;
  readonly css: string;
}

function bind(
  { name, form, title, markdown }: RenderedDocument,
  kit: RenderedKit,
  { assets }: DeckOptions,
  { body, css }: Content,
): Deck {
  const script = assets.players[name === 'deck-student' ? 'deck' : name];
  const parts = {
    language: kit.language,
    direction: kit.direction,
    title,
    css,
    body,
    ...(script === undefined ? {} : { script }),
  };
  // Looked through without the fonts: those are data, and by far the most of the page.
  refuseOutside(page(parts), kit.slug, name);
  const fonts = fontFaces(assets.fonts, css, body);
  const html = page({ ...parts, css: `${fonts}${css}` });
  return { name, ...(form === undefined ? {} : { form }), title, html, markdown };
}

async function slides(
  document: RenderedDocument,
  kit: RenderedKit,
  options: DeckOptions,
  { browser }: { readonly browser?: Browser },
  diagnostics: Diagnostic[],
): Promise<Content> {
  const { templates, theme, assets, mode = 'light' } = options;
  const composed = composeSlides(document.markdown, { templates, theme, language: kit.language });
  const themed = applyMode(composed.css, mode);
  const all = composed.sections.join('');
  const shell = `${fontFaces(assets.fonts, themed, all)}${themed}`;
  const { title } = document;
  const fitted = await fit(composed, { browser, theme }, () =>
    page({ ...kit, title, css: shell, body: '<main class="deck"></main>' }),
  );
  if (document.name === 'deck') {
    diagnostics.push(...fitted.tooFull.map((heading) => overfull(heading, kit.slug)));
  }
  const isStudents = document.name === 'deck-student';
  const body = fitted.sections.map((section, index) =>
    isStudents ? section : [section, speakerNotes(fitted.notes[index] ?? [], index + 1)].join('\n'),
  );
  return {
    body: `<main class="deck">\n${body.join('\n')}\n</main>`,
    css: `${themed}${screenStyle}`,
  };
}

/** A browser that breaks down over it is told of when it prints; the estimate serves meanwhile. */
async function fit(
  { sections, notes }: Composed,
  { browser, theme }: { readonly browser: Browser | undefined; readonly theme: string },
  shell: () => string,
): Promise<Fitted> {
  const estimated = () => fitSlides(sections, notes, estimateGauge(theme));
  if (browser === undefined) return estimated();
  try {
    const job = { html: shell(), title: 'layout' };
    return await browser.layOut(job, (gauge) => fitSlides(sections, notes, gauge));
  } catch (error) {
    if (error instanceof KitError) return estimated();
    throw error;
  }
}

function overfull(heading: string, item: string): Diagnostic {
  return diagnostic('warning', {
    code: 'deck/too-full',
    message: `The slide “${heading.trim().slice(0, 80)}” holds more than can be shown, even set small.`,
    hint: 'Shorten the text in the lesson definition: what stands in the heading most of all.',
    where: { item },
  });
}

/** Paper is set here; the theme may put `--running-title` into a margin of the page. */
function handout(
  { markdown, title }: RenderedDocument,
  { language }: RenderedKit,
  { templates, paper }: DeckOptions,
) {
  const { sections } = composeFlow(markdown, { templates, language });
  const css = checkStyle(requireTheme(templates, handoutTheme));
  const size = paper === 'a4' ? 'A4' : 'letter';
  return {
    body: `<main class="handout">\n${sections.join('\n')}\n</main>`,
    css: `@page{size:${size} portrait}\n:root{--running-title:${cssString(shorten(title))}}\n${css}`,
  };
}

const runningLength = 72;

function shorten(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= runningLength) return title;
  const start = characters.slice(0, runningLength).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}

/** A string of CSS, every sign that could end it or the style by its code (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const plain = text.replace(/[\p{C}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${plain}"`;
}

function refuseOutside(html: string, item: string, document: string): void {
  const [first, ...others] = outsideResources(html);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  throw new KitError({
    code: 'deck/outside-resource',
    message: `The ${document} would load something from outside: ${first}${more}.`,
    hint: 'Take it out of the template or theme, or put it there as data: (a kit must open without a network).',
    where: { item },
  });
}
