/** Marp, set up so that nothing in a document runs, loads or turns into something it is not. */
import { Marp, type MarpOptions } from '@marp-team/marp-core';
import { sha256 } from '../core/digest.js';
import { keptFor } from '../core/kept-for.js';
import { LRUCache } from '../core/lru-cache.js';
import type { Aspect } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';
import { keepTogether } from './keep-together.js';
import { readComments } from './read-comments.js';
import { stylesAtBuild } from './styles-at-build.js';
import { applyTheme, naming, requireTheme } from './theme.js';

export interface Composed {
  /** The HTML of each section, in order. */
  readonly sections: readonly string[];
  readonly css: string;
  /** The comments of each section that are no directives: speaker notes. */
  readonly notes: readonly (readonly string[])[];
}

const common = {
  container: false,
  script: false,
  math: false,
  slug: false,
  minifyCSS: true,
  emoji: { shortcode: false, unicode: false },
  markdown: { linkify: false },
} satisfies MarpOptions;

const keptStyles = 20;
const keptTags = 500;
/** What is longer is a block with text of the lesson, which hardly comes again. */
const longestTag = 200;

type RenderRule = (
  tokens: readonly { readonly content: string }[],
  at: number,
  ...rest: unknown[]
) => string;

interface Rendering {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

/**
 * Marp takes HTML apart against its list of what is allowed, which it makes anew for every tag. A
 * deck has few tags, and those again and again.
 */
function keepTags({ markdown }: Marp): void {
  const { rules } = (markdown as Rendering).renderer;
  for (const name of ['html_inline', 'html_block'] as const) {
    const rule = rules[name];
    if (rule === undefined) continue;
    const cleaned = new LRUCache<string, string>(keptTags);
    rules[name] = (tokens, at, ...rest) => {
      const { content = '' } = tokens[at] ?? {};
      if (content.length > longestTag) return rule(tokens, at, ...rest);
      const known = cleaned.get(content) ?? rule(tokens, at, ...rest);
      cleaned.set(content, known);
      return known;
    };
  }
}

/** Marp reads three themes of its own when it is set up, for which hardly a deck asks: they are read then. */
class LeanMarp extends Marp {
  constructor(options: MarpOptions) {
    super(options);
    // Others are read at once: what is wrong with one is told.
    Reflect.deleteProperty(this.themeSet, 'add');
  }

  protected override applyMarkdownItPlugins(markdown: unknown): void {
    super.applyMarkdownItPlugins(markdown);
    readWhenAsked(this.themeSet);
  }
}

const themeName = /@theme\s+([\w-]+)/;

function readWhenAsked(themes: Marp['themeSet']): void {
  const { add, get, has } = themes;
  const unread = new Map<string | undefined, string>();
  const isThere = (name: string) => unread.has(name) || has.call(themes, name);
  const read = (name: string, fallback?: boolean) => {
    const css = unread.get(name);
    if (css !== undefined && unread.delete(name)) add.call(themes, css);
    return fallback === undefined ? get.call(themes, name) : get.call(themes, name, fallback);
  };
  const putOff = (css: string) => void unread.set(themeName.exec(css)?.[1], css);
  Object.assign(themes, { add: putOff, get: read, has: isThere });
}

/**
 * Most of what a render costs is its style, which hangs on the theme and the document's head alone: the
 * build makes that of a deck as our template has it, and others are kept.
 */
class SlideMarp extends LeanMarp {
  readonly #look: string;
  readonly #styles = new LRUCache<string, string>(keptStyles);

  constructor(options: MarpOptions, themes: Themes, theme: string) {
    super(options);
    const texts = Object.entries(themes).map(([name, { text }]) => [name, text]);
    this.#look = sha256(JSON.stringify([theme, texts]));
  }

  /** What the style of the document that was rendered last is known by. */
  get styleKey(): string {
    return JSON.stringify([this.#look, this.lastStyles, this.lastGlobalDirectives]);
  }

  protected override renderStyle(theme?: string): string {
    const key = this.styleKey;
    const style = this.#styles.get(key) ?? stylesAtBuild[key] ?? super.renderStyle(theme);
    this.#styles.set(key, style);
    return style;
  }
}

/** A handout is styled by its own CSS. */
class FlowMarp extends LeanMarp {
  protected override renderStyle(): string {
    return '';
  }
}

type Themes = TemplateSet['themes'];

const slideMarps = keptFor((themes: Themes, theme: string) =>
  keptFor((_: Themes, language: string) => {
    const marp = new SlideMarp({ ...common, lang: language }, themes, theme);
    keepTags(marp);
    readComments(marp);
    applyTheme(marp.themeSet, { themes }, theme);
    return marp;
  }),
);

const flowMarps = keptFor((_: Themes, language: string) => {
  const marp = new FlowMarp({
    ...common,
    html: true,
    lang: language,
    inlineSVG: false,
    printable: false,
    anchor: false,
  });
  keepTags(marp);
  return marp;
});

/**
 * Slides of a fixed size each, scaled by an SVG around them. HTML is what Marp allows of its own, so
 * that the Markdown looks the same in Marp's own tools. Throws `KitError` for a theme that is no use.
 */
export function composeSlides(
  markdown: string,
  { templates, theme, language }: { templates: TemplateSet; theme: string; language: string },
): Composed {
  const marp = slideMarps(templates.themes, theme)(templates.themes, language);
  const { html, css, comments } = naming(requireTheme(templates, theme), () =>
    marp.render(markdown, { htmlAsArray: true }),
  );
  return { sections: html.map(keepTogether), css, notes: comments };
}

/** The style of a deck as our template has it, with what it is known by: for the build. */
export function styleAhead(
  { themes }: TemplateSet,
  theme: string,
  aspect: Aspect,
): readonly [key: string, css: string] {
  const marp = slideMarps(themes, theme)(themes, 'en');
  const { css } = marp.render(`---\ntheme: ${theme}\nsize: ${aspect}\n---\n`);
  return [marp.styleKey, css];
}

/**
 * Sections that flow over paper, without a style. A form needs more elements than Marp allows, so
 * HTML of the template passes as it is; text of a lesson comes escaped, and the page lets no script
 * run but the player.
 */
export function composeFlow(
  markdown: string,
  { templates, language }: { templates: TemplateSet; language: string },
): Composed {
  const { html, css, comments } = flowMarps(templates.themes, language).render(markdown, {
    htmlAsArray: true,
  });
  return { sections: html, css, notes: comments };
}
