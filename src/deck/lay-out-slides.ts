/** The slides of a deck, each within its edges: measured where there is a browser, else estimated. */
import type { Browser, Overflow } from '../core/ports.js';
import { keptFor, keptForText } from '../core/kept-for.js';
import {
  diagnostic,
  KitError,
  type Diagnostic,
  type Place,
  type Problem,
} from '../core/problem.js';
import type { RenderedDocument, RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import type { DeckOptions } from './compose-decks.js';
import { composeSlides, type Composed } from './engine.js';
import { estimateGauge } from './fit/estimate-gauge.js';
import { fitSlides, FitMemory, type Fitted, type TooFull } from './fit/fit-slides.js';
import { fontFaces } from './font-faces.js';
import { applyMode } from './mode.js';
import { page } from './page.js';
import { slideStyle } from './school-style.js';
import { screenStyle } from './screen-style.js';

export interface LaidOut extends Fitted {
  /** Of the theme, in the mode that was asked for. */
  readonly css: string;
  /** Of the theme, light. */
  readonly themeCss: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws `KitError` for a theme that is no use; with `mustMeasure` for a browser that is none, too. */
export async function layOutSlides(
  { markdown, title }: RenderedDocument,
  kit: RenderedKit,
  options: DeckOptions,
  { browser }: { readonly browser?: Browser },
): Promise<LaidOut> {
  const { templates, theme, assets, mode = 'light' } = options;
  const composed = composeSlides(markdown, { templates, theme, language: kit.language });
  const own = slideStyle({ school: assets.school, templates }, { theme, mode });
  const whole = `${composed.css}\n${own.css}`;
  const css = applyMode(whole, mode);
  const fitted = await fit(composed, { browser, title, ...options }, () => {
    const style = `${css}${screenStyle}`;
    const fonts = fontFaces(assets.fonts, style, composed.sections.join(''));
    // Decks in the same style are laid out, and printed, in the same page.
    const body = '<main class="deck"></main>';
    return page({ ...kit, title: '', css: `${fonts}${style}`, body, script: assets.players.deck });
  });
  const diagnostics = [
    ...(fitted.broken === undefined ? [] : [unmeasured(fitted.broken, title)]),
    ...(fitted.paleLogo === undefined ? [] : [paleLogo(fitted.paleLogo)]),
    ...fitted.tooFull.map((slide) => overfull(slide, kit.slug, options)),
  ];
  return {
    ...fitted,
    css,
    themeCss: applyMode(whole, 'light'),
    diagnostics: [...own.diagnostics, ...diagnostics],
  };
}

const estimateFor = keptFor((_: TemplateSet['themes'], theme: string) => ({
  gauge: estimateGauge(theme),
  memory: new FitMemory(),
}));

/** Pages that a run lays slides out in: one for a language and the fonts of its letters. */
const shells = 8;

const measuredIn = keptForText(() => new FitMemory(), shells);

/** `broken` tells why the browser did not measure, though it may print: the estimate serves meanwhile. */
async function fit(
  { sections, notes }: Composed,
  options: Pick<DeckOptions, 'theme' | 'templates' | 'mustMeasure' | 'assets'> & {
    readonly browser: Browser | undefined;
    readonly title: string;
  },
  shell: () => string,
): Promise<Fitted & { readonly broken?: Problem; readonly paleLogo?: number }> {
  const { browser, theme, title, templates, assets, mustMeasure = false } = options;
  const logo = assets.school?.logo;
  const estimated = () => {
    const { gauge, memory } = estimateFor(templates.themes, theme);
    return fitSlides(sections, notes, gauge, memory);
  };
  if (browser === undefined) return estimated();
  try {
    const html = shell();
    const memory = measuredIn(html);
    return await browser.layOut({ html, title }, async (gauge, contrastOnWhite) => {
      const fitted = await fitSlides(sections, notes, gauge, memory);
      const contrast = logo === undefined ? seen : await contrastOnWhite(logo.address);
      return { ...fitted, ...(contrast < seen ? { paleLogo: contrast } : {}) };
    });
  } catch (error) {
    if (!(error instanceof KitError) || mustMeasure) throw error;
    // One that does not start prints nothing either, and that is told.
    const isAbsent = error.problem.code.startsWith('browser/');
    return { ...(await estimated()), ...(isAbsent ? {} : { broken: error.problem }) };
  }
}

/** Of a logo with the white plate it stands on; under it nobody finds it. */
const seen = 1.5;

function paleLogo(contrast: number): Diagnostic {
  return diagnostic('warning', {
    code: 'deck/pale-logo',
    message: `The school's logo cannot be seen: its darkest part has a contrast of ${contrast.toFixed(1)}:1 with the white plate it stands on.`,
    hint: 'Set school.logo in lessonpress.yaml to the one that is meant for white paper.',
  });
}

/** An error, so that the deck is made anew the next time: measured, it may look otherwise. */
function unmeasured(problem: Problem, title: string): Diagnostic {
  return diagnostic('error', {
    ...problem,
    message: `The slides of “${title}” were not measured, only estimated. ${problem.message}`,
  });
}

function overfull(
  { slide, heading, text, over }: TooFull,
  item: string,
  { locate }: Pick<DeckOptions, 'locate'>,
): Diagnostic {
  const found = locate?.(text);
  const name = heading === '' ? `Slide ${slide}` : `Slide ${slide}, “${shorten(heading)}”,`;
  const where: Place = { item, slide, ...found };
  return diagnostic('warning', {
    code: 'deck/too-full',
    message: `${name} ${extent(over)}, even set as small as may be.`,
    hint:
      locate !== undefined && found?.line === undefined
        ? 'No text of the lesson stands there: let your template (deck.md.hbs and its partials) put less on that slide, or begin another with ---.'
        : 'Shorten the text in the lesson definition; in a template of your own, put less on that slide or begin another with ---.',
    where,
  });
}

/** `runs 212 px over its foot with the list entry “…”` */
function extent({ pixels, past, element = '', text = '' }: Overflow): string {
  const part = partNames[element] ?? 'part';
  const what = text === '' ? part : `${part} “${shorten(text)}”`;
  if (past === 'box') return `does not show all of the ${what}: ${pixels} px are cut off`;
  const over = past === undefined || past === 'foot' ? 'into its foot' : `over its ${past} edge`;
  return `runs ${pixels} px ${over}${element === '' || element === 'section' ? '' : ` with the ${what}`}`;
}

const partNames: Readonly<Record<string, string>> = {
  p: 'paragraph',
  li: 'list entry',
  ol: 'list',
  ul: 'list',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  td: 'table',
  th: 'table',
  tr: 'table',
  table: 'table',
  blockquote: 'quotation',
  pre: 'code',
  code: 'code',
  img: 'picture',
  svg: 'picture',
};

function shorten(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= 60 ? text.trim() : `${characters.slice(0, 60).join('').trim()}…`;
}
