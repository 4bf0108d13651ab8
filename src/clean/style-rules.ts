/** Which styles keep text from being seen. */

const off = /^-\s*\d{3,}/u;
const zero = /^[+-]?0*(?:\.0+)?(?:px|r?em|%|pt|vh|vw)?$/u;
const white = /^(?:white|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*)$/u;
const clear = /^(?:transparent|rgba\([^)]*,\s*0?\.?0+\s*\)|#(?:[\da-f]{3}0|[\da-f]{6}00))$/u;

function declarations(style: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    pairs.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return pairs;
}

/**
 * Whether a list of CSS declarations hides the text it applies to. `onWhite`: nothing but a white
 * page lies below it, as in a feed reader, so that white letters cannot be seen.
 */
export function hidesText(style: string, options: { readonly onWhite: boolean }): boolean {
  const css = declarations(style);
  const value = (name: string): string => css.get(name) ?? '';
  const background = value('background-color') || value('background');
  const color = value('color');
  const clipped = /hidden|clip/u.test(value('overflow'));
  return (
    value('display') === 'none' ||
    /^(?:hidden|collapse)$/u.test(value('visibility')) ||
    (css.has('opacity') && zero.test(value('opacity'))) ||
    (css.has('font-size') && zero.test(value('font-size'))) ||
    ['left', 'right', 'top', 'text-indent', 'margin-left'].some((name) => off.test(value(name))) ||
    (clipped &&
      [value('height'), value('width'), value('max-height')].some((v) => v && zero.test(v))) ||
    /rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)/u.test(
      value('clip'),
    ) ||
    /inset\(\s*(?:50|100)%/u.test(value('clip-path')) ||
    /scale\(\s*0\s*\)/u.test(value('transform')) ||
    clear.test(color) ||
    (color !== '' && color === background) ||
    (options.onWhite && white.test(color) && (background === '' || white.test(background)))
  );
}

/** Names of tags, classes and ids in a row: states such as `:hover` do not hold for a reader. */
const plainSelector =
  /^(?:[a-z][\w-]*)?(?:[.#][a-z_][\w-]*)*(?:[ >](?:[a-z][\w-]*|[.#][a-z_][\w-]*)(?:[.#][a-z_][\w-]*)*)*$/iu;

/** Selectors of rules in a style sheet that hide text on every screen; `@media` is left alone. */
export function hidingSelectors(css: string): string[] {
  const flat = css
    .slice(0, 200_000)
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
  const selectors: string[] = [];
  for (const rule of flat.matchAll(/([^{};@]{1,400})\{([^{}]{1,2000})\}/gu)) {
    if (!hidesText(rule[2] ?? '', { onWhite: false })) continue;
    for (const selector of (rule[1] ?? '').split(',')) {
      const plain = selector
        .trim()
        .replace(/\s*>\s*/gu, '>')
        .replace(/\s+/gu, ' ');
      if (plain !== '' && plain.length < 100 && plainSelector.test(plain)) selectors.push(plain);
    }
  }
  return selectors.slice(0, 500);
}
