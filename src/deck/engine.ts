/** Marp, set up so that nothing in a document runs, loads or turns into something it is not. */
import { Marp, type MarpOptions } from '@marp-team/marp-core';
import { keptFor } from '../core/kept-for.js';
import { LRUCache } from '../core/lru-cache.js';
import type { TemplateSet } from '../model/template-set.js';
import { keepTogether } from './keep-together.js';
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

/** Most of what a render costs is its style, which hangs on the theme and the document's head alone. */
class SlideMarp extends Marp {
  readonly #styles = new LRUCache<string, string>(keptStyles);

  protected override renderStyle(theme?: string): string {
    const key = JSON.stringify([theme, this.lastStyles, this.lastGlobalDirectives]);
    const style = this.#styles.get(key) ?? super.renderStyle(theme);
    this.#styles.set(key, style);
    return style;
  }
}

/** A handout is styled by its own CSS. */
class FlowMarp extends Marp {
  protected override renderStyle(): string {
    return '';
  }
}

type Themes = TemplateSet['themes'];

const slideMarps = keptFor((themes: Themes, theme: string) =>
  keptFor((_: Themes, language: string) => {
    const marp = new SlideMarp({ ...common, lang: language });
    keepTags(marp);
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
