/** Light or dark: a theme says how it looks on a dark screen, the settings when that applies. */
import type { Mode } from '../model/settings.js';

const query = /@media[^{]*\(\s*prefers-color-scheme\s*:\s*dark\s*\)[^{]*(?=\{)/g;

/** The dark part of a theme always, never, or, with `auto`, as the theme has it. */
export function applyMode(css: string, mode: Mode): string {
  if (mode === 'auto') return css;
  return css.replace(query, mode === 'dark' ? '@media all' : '@media not all');
}
