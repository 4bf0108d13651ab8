/** Marp, set up so that nothing in a document runs, loads or turns into something it is not. */
import { Marp, type MarpOptions } from '@marp-team/marp-core';
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

/**
 * Slides of a fixed size each, scaled by an SVG around them. HTML is what Marp allows of its own, so
 * that the Markdown looks the same in Marp's own tools. Throws `KitError` for a theme that is no use.
 */
export function composeSlides(
  markdown: string,
  options: { templates: TemplateSet; theme: string; language: string },
): Composed {
  const marp = new Marp({
    ...common,
    lang: options.language,
  });
  applyTheme(marp.themeSet, options.templates, options.theme);
  const { html, css, comments } = naming(requireTheme(options.templates, options.theme), () =>
    marp.render(markdown, { htmlAsArray: true }),
  );
  return { sections: html, css, notes: comments };
}

/**
 * Sections that flow over paper, without a style. A form needs more elements than Marp allows, so
 * HTML of the template passes as it is; text of a lesson comes escaped, and the page lets no script
 * run but the player.
 */
export function composeFlow(markdown: string, language: string): Composed {
  const marp = new Marp({
    ...common,
    html: true,
    lang: language,
    inlineSVG: false,
    printable: false,
    anchor: false,
  });
  const { html, comments } = marp.render(markdown, { htmlAsArray: true });
  return { sections: html, css: '', notes: comments };
}
