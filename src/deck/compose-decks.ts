/** Marp Markdown to HTML files that stand alone: slides for the wall, handouts for paper. */
import type { Browser } from '../core/ports.js';
import { KitError, type Diagnostic, type Place } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { messagesFor } from '../messages/messages.js';
import type { Assets } from '../model/assets.js';
import type { Deck } from '../model/deck.js';
import type { PaperCopy, RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { Mode } from '../model/settings.js';
import type { HandoutSize } from '../model/slide-options.js';
import type { TemplateSet } from '../model/template-set.js';
import { composeFlow } from './engine.js';
import { fontFaces } from './font-faces.js';
import { layOutSlides, type LaidOut } from './lay-out-slides.js';
import { outsideResources, styleAddresses } from './outside-resources.js';
import { page } from './page.js';
import { handoutPages, notesPages, type PaperPages } from './paper-copies.js';
import { runningTitle } from './running-title.js';
import { sheetStyle } from './school-style.js';
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
  /** Adds `deck-notes` to a `deck`. */
  readonly notes?: boolean;
  /** Adds `deck-handout` to a `deck-student`: how many slides stand on a page. */
  readonly handout?: HandoutSize | undefined;
  /** Where in the lesson's file the text of a slide comes from; no line where nothing of it does. */
  readonly locate?: (text: string) => Place;
  /** No estimate where the browser does not measure. */
  readonly mustMeasure?: boolean;
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
    if (document.layout === 'handout') {
      value.push(bind(document, kit, options, handout(document, kit, options)));
      continue;
    }
    const laidOut = await layOutSlides(document, kit, options, ports);
    const isCopy = document.name !== 'deck';
    // What is too full in one is so in the other.
    diagnostics.push(...laidOut.diagnostics.filter((one) => !isCopy || one.severity === 'error'));
    value.push(bind(document, kit, options, slides(document, laidOut, kit)));
    for (const { name, pages } of paperCopies(document, laidOut, kit, options)) {
      value.push(bind({ ...document, name, title: pages.title }, kit, options, pages));
    }
  }
  return { value, diagnostics };
}

interface Content {
  readonly body: string;
  readonly css: string;
}

function bind(
  { name, form, title, markdown }: Omit<RenderedDocument, 'name'> & Pick<Deck, 'name'>,
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
    script,
  };
  refuseOutside([...styleAddresses(css), ...outsideResources(body)], kit.slug, name);
  const fonts = fontFaces(assets.fonts, css, body);
  const html = page({ ...parts, css: `${fonts}${css}` });
  return { name, ...(form === undefined ? {} : { form }), title, html, markdown };
}

function slides(
  { name }: RenderedDocument,
  { sections, notes, css }: LaidOut,
  { language }: RenderedKit,
): Content {
  const isStudents = name === 'deck-student';
  const body = sections.map((section, index) =>
    isStudents ? section : [section, speakerNotes(notes[index] ?? [], index + 1)].join('\n'),
  );
  return {
    body: `<main class="deck">\n${body.join('\n')}\n</main>\n${playerWords(language)}`,
    css: `${css}${screenStyle}`,
  };
}

/** What the player says, for it to read: no word of a lesson stands in it. */
function playerWords(tag: string): string {
  const { language, messages } = messagesFor(tag);
  const json = JSON.stringify({ language, words: messages.stage }).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="deck-words">${json}</script>`;
}

/** Notes come from the teacher's slides, a handout from the students': it holds no answer. */
function paperCopies(
  { name, title }: RenderedDocument,
  laidOut: LaidOut,
  { language }: RenderedKit,
  { paper, notes = false, handout: size }: DeckOptions,
): readonly { readonly name: PaperCopy; readonly pages: PaperPages }[] {
  const kit = { title, language, paper };
  if (name === 'deck' && notes) return [{ name: 'deck-notes', pages: notesPages(laidOut, kit) }];
  if (name !== 'deck-student' || size === undefined) return [];
  return [{ name: 'deck-handout', pages: handoutPages(laidOut, { ...kit, size }) }];
}

/** Paper is set here; the theme may put `--running-title` into a margin of the page. */
function handout(
  { markdown, title }: RenderedDocument,
  { language }: RenderedKit,
  { templates, paper, assets }: DeckOptions,
) {
  const { sections } = composeFlow(markdown, { templates, language });
  const theme = checkStyle(requireTheme(templates, handoutTheme));
  const css = `${theme}${sheetStyle({ school: assets.school, templates })}`;
  const size = paper === 'a4' ? 'A4' : 'letter';
  return {
    body: `<main class="handout">\n${sections.join('\n')}\n</main>`,
    css: `@page{size:${size} portrait}\n${runningTitle(title)}\n${css}`,
  };
}

function refuseOutside(found: readonly string[], item: string, document: string): void {
  const [first, ...others] = found;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  throw new KitError({
    code: 'deck/outside-resource',
    message: `The ${document} would load something from outside: ${first}${more}.`,
    hint: 'Take it out of the template or theme, or put it there as data: (a kit must open without a network).',
    where: { item },
  });
}
