/** Colours and fonts of a theme, read from the custom properties of its CSS. */

const colourNames = [
  ...(['paper', 'ink', 'soft', 'accent', 'tint', 'stage'] as const),
  ...(['on-stage', 'on-stage-soft', 'highlight', 'on-highlight', 'rule'] as const),
] as const;

export type ColourName = (typeof colourNames)[number];

export interface Look {
  /** Six hexadecimal digits each. */
  readonly colours: Readonly<Record<ColourName, string>>;
  /** Of headings and of text. */
  readonly fonts: { readonly head: string; readonly body: string };
}

/** For what a theme of one's own leaves out or says in a way that is not read here. */
const plain: Look['colours'] = {
  paper: 'FFFFFF',
  ink: '1B2127',
  soft: '525A63',
  accent: '0B5563',
  tint: 'E6EFEE',
  stage: '0B4A57',
  'on-stage': 'F7FBFB',
  'on-stage-soft': 'CFE3E5',
  highlight: 'FBE3A0',
  'on-highlight': '1B2127',
  rule: 'CFCCC1',
};

/**
 * Fonts that come with Office on Windows and Mac, for those that a presentation cannot carry. Any
 * other is taken by its name.
 */
const standIns: Readonly<Record<string, string>> = {
  'Source Serif 4': 'Georgia',
  'Source Sans 3': 'Calibri',
  'Atkinson Hyperlegible': 'Verdana',
  Nunito: 'Trebuchet MS',
};

export function readLook(html: string): Look {
  const properties = readProperties(html.slice(0, html.indexOf('<main')));
  const colour = (name: ColourName) => hexOf(properties.get(name)) ?? plain[name];
  const colours = Object.fromEntries(colourNames.map((name) => [name, colour(name)]));
  const body = fontOf('sans', properties) ?? 'Calibri';
  const head = fontOf('serif', properties) ?? body;
  return { colours: colours as Look['colours'], fonts: { head, body } };
}

type Properties = ReadonlyMap<string, string>;

/** Of the slide as a whole, the last one said first; what stands for other media is left out. */
function readProperties(css: string): Properties {
  const found = new Map<string, string>();
  const conditions: string[] = [];
  const signs = /(@media[^{]*)\{|\{([^{}]*)\}|(\{)|(\})/g;
  for (const [, condition, body, open, close] of css.matchAll(signs)) {
    if (condition !== undefined) conditions.push(condition.slice(6).trim());
    else if (open !== undefined) conditions.push('all');
    else if (close !== undefined) conditions.pop();
    else if (conditions.every((one) => one === 'all' || one === 'screen')) {
      const own = [...(body ?? '').matchAll(/--([a-z-]+)\s*:\s*([^;{}]+)/g)];
      const isRoot = own.some(([, name]) => name === 'paper' || name === 'ink' || name === 'sans');
      if (isRoot) for (const [, name = '', value = ''] of own) found.set(name, value.trim());
    }
  }
  return found;
}

function hexOf(value: string | undefined): string | undefined {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value ?? '')?.[1]?.toUpperCase();
  return digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

function fontOf(name: string, properties: Properties): string | undefined {
  const value = properties.get(name);
  const other = /^var\(--([a-z-]+)\)/.exec(value ?? '')?.[1];
  if (other !== undefined && other !== name) return fontOf(other, properties);
  const first = /^\s*(?:"([^"]+)"|'([^']+)'|([\w -]+))/.exec(value ?? '');
  const font = (first?.[1] ?? first?.[2] ?? first?.[3])?.replace(/[^\p{L}\p{N} .-]/gu, '').trim();
  return font === undefined || font === '' ? undefined : (standIns[font] ?? font);
}
