/** Marp, set up so that nothing in a document runs, loads or turns into something it is not. */
import { Marp, type MarpOptions } from '@marp-team/marp-core';
import { keptFor } from '../core/kept-for.js';
import { LRUCache } from '../core/lru-cache.js';
import type { TemplateSet } from '../model/template-set.js';
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

const slideMarps = keptFor((templates: TemplateSet, theme: string) =>
  keptFor((_: TemplateSet, language: string) => {
    const marp = new SlideMarp({ ...common, lang: language });
    applyTheme(marp.themeSet, templates, theme);
    return marp;
  }),
);

const flowMarps = keptFor(
  (_: TemplateSet, language: string) =>
    new FlowMarp({
      ...common,
      html: true,
      lang: language,
      inlineSVG: false,
      printable: false,
      anchor: false,
    }),
);

/**
 * Slides of a fixed size each, scaled by an SVG around them. HTML is what Marp allows of its own, so
 * that the Markdown looks the same in Marp's own tools. Throws `KitError` for a theme that is no use.
 */
export function composeSlides(
  markdown: string,
  { templates, theme, language }: { templates: TemplateSet; theme: string; language: string },
): Composed {
  const marp = slideMarps(templates, theme)(templates, language);
  const { html, css, comments } = naming(requireTheme(templates, theme), () =>
    marp.render(markdown, { htmlAsArray: true }),
  );
  return { sections: html, css, notes: comments };
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
  const { html, css, comments } = flowMarps(templates, language).render(markdown, {
    htmlAsArray: true,
  });
  return { sections: html, css, notes: comments };
}
