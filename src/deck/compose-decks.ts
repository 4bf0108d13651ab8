/** Marp Markdown to HTML files that stand alone: slides for the wall, handouts for paper. */
import { diagnostic, KitError, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Assets } from '../model/assets.js';
import type { Deck } from '../model/deck.js';
import type { RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import { composeFlow, composeSlides } from './engine.js';
import { fitSlides } from './fit/fit-slides.js';
import { fontFaces } from './font-faces.js';
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
}

/** Throws `KitError` for a theme that is no use and for a page that would load from outside. */
export function composeDecks(kit: RenderedKit, options: DeckOptions): StageResult<readonly Deck[]> {
  const diagnostics: Diagnostic[] = [];
  const value = kit.documents.map((document) => composeDeck(document, kit, options, diagnostics));
  return { value, diagnostics };
}

function composeDeck(
  document: RenderedDocument,
  kit: RenderedKit,
  options: DeckOptions,
  diagnostics: Diagnostic[],
): Deck {
  const { name, form, title, markdown, layout } = document;
  const { body, css } =
    layout === 'slides'
      ? slides(markdown, kit, options, diagnostics)
      : handout(document, kit, options);
  const script = options.assets.players[name];
  const html = page({
    language: kit.language,
    direction: kit.direction,
    title,
    css: `${fontFaces(options.assets.fonts, css, body)}${css}`,
    body,
    ...(script === undefined ? {} : { script }),
  });
  refuseOutside(html, kit.slug, name);
  return { name, ...(form === undefined ? {} : { form }), title, html, markdown };
}

function slides(
  markdown: string,
  { language, slug }: RenderedKit,
  { templates, theme }: DeckOptions,
  diagnostics: Diagnostic[],
) {
  const composed = composeSlides(markdown, { templates, theme, language });
  const { sections, notes, tooFull } = fitSlides(composed.sections, composed.notes);
  diagnostics.push(...tooFull.map((heading) => overfull(heading, slug)));
  const body = sections.map((section, index) =>
    [section, speakerNotes(notes[index] ?? [], index + 1)].join('\n'),
  );
  return {
    body: `<main class="deck">\n${body.join('\n')}\n</main>`,
    css: `${composed.css}${screenStyle}`,
  };
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
  const { sections } = composeFlow(markdown, language);
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
