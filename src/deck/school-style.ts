/** What makes pages a school's: style that goes behind that of the theme. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { School, SchoolFont } from '../model/assets.js';
import type { Mode as SlideMode } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';
import { contrast, readableOn, textOn } from './school-colours.js';
import { handoutTheme } from './theme.js';

export interface SchoolStyle {
  readonly css: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Look {
  readonly school: School | undefined;
  readonly templates: TemplateSet;
}

// As the slides' own variables are set, so that what stands later wins.
const slide = 'svg>foreignObject>:where(section):not([\\20 root])';
const dark = '@media screen and (prefers-color-scheme:dark)';
const fallback = "'Noto Sans','Segoe UI','Helvetica Neue',Arial";
/** That of the foot, with its plate, is as high as a line there: the rule above runs on to the number. */
const logoArea = { title: [300, 84], foot: [150, 28], sheet: [150, 36] } as const;

export function slideStyle(
  { school, templates }: Look,
  { theme, mode }: { readonly theme: string; readonly mode: SlideMode },
): SchoolStyle {
  if (school === undefined) return { css: '', diagnostics: [] };
  const { accent } = school;
  const colours =
    accent === undefined ? undefined : slideColours(accent, templates, { theme, mode });
  const css = [
    fontRules(school, slide),
    colours?.css ?? '',
    logoRules(school, slide, [
      ['section.title::before', 'title'],
      ['section:not(.title) .foot>p::before', 'foot'],
    ]),
    school.logo === undefined ? '' : besideLogo,
  ];
  return { css: css.join('\n'), diagnostics: colours?.diagnostics ?? [] };
}

/** On paper the theme's black stays; on a screen the accent is the school's. */
export function sheetStyle({ school, templates }: Look): string {
  if (school === undefined) return '';
  const { accent } = school;
  const ground = (mode: Mode) => variable(templates, handoutTheme, 'paper', mode);
  const colour = (mode: Mode) => readableOn(accent ?? '', [ground(mode)], 4.5);
  const colours =
    accent === undefined
      ? ''
      : `@media screen{:root{--accent:${colour('light')}}}\n${dark}{:root{--accent:${colour('dark')}}}`;
  const rules = logoRules(school, ':root', [['.school::before', 'sheet']]);
  const place =
    '.head .school{display:flex;align-items:center;gap:.8rem;margin:0 0 .7rem;font-weight:600}';
  return [fontRules(school, ':root'), colours, place, rules].join('\n');
}

type Mode = Exclude<SlideMode, 'auto'>;

function slideColours(
  accent: string,
  templates: TemplateSet,
  { theme, mode: shown }: { readonly theme: string; readonly mode: SlideMode },
): SchoolStyle {
  // The theme for weak projectors promises more than others.
  const least = theme === 'contrast' ? 7 : 4.5;
  const stage = readableOn(accent, [textOn(accent)], least);
  const on = textOn(stage);
  const notes: Diagnostic[] = [];
  const rules = (['light', 'dark'] as const).map((mode) => {
    const grounds = [
      variable(templates, theme, 'paper', mode),
      variable(templates, theme, 'tint', mode),
    ];
    const text = readableOn(accent, grounds, least);
    const isShown = shown === 'auto' || shown === mode;
    if (text !== accent && isShown)
      notes.push(adjusted(accent, text, { theme, mode, least, grounds }));
    const set = `${slide}{--accent:${text};--stage:${stage};--on-stage:${on};--on-stage-soft:${on}}`;
    return mode === 'light' ? set : `${dark}{${set}}`;
  });
  return { css: rules.join('\n'), diagnostics: notes };
}

interface Ground {
  readonly theme: string;
  readonly mode: Mode;
  readonly least: number;
  readonly grounds: readonly string[];
}

function adjusted(
  accent: string,
  text: string,
  { theme, mode, least, grounds }: Ground,
): Diagnostic {
  const worst = Math.min(...grounds.map((ground) => contrast(accent, ground)));
  return diagnostic('warning', {
    code: 'deck/accent-adjusted',
    message: `The school's colour ${accent} has a contrast of ${worst.toFixed(1)}:1 on ${mode} slides of ${theme}, where text needs ${least}:1. There its text is set in ${text}; the title slide keeps the colour.`,
    hint: `To choose for yourself, set school.accent to a ${mode === 'light' ? 'darker' : 'lighter'} colour in lessonpress.yaml.`,
  });
}

/** The value of a variable in a theme or the one it imports; of other themes, white or near black. */
function variable(templates: TemplateSet, theme: string, name: string, mode: Mode): string {
  const css = Object.hasOwn(templates.themes, theme) ? (templates.themes[theme]?.text ?? '') : '';
  const split = css.search(/@media[^{]*prefers-color-scheme:\s*dark/);
  const light = split < 0 ? css : css.slice(0, split);
  const part = mode === 'light' ? light : split < 0 ? '' : css.slice(split);
  const find = (text: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})`, 'i').exec(text)?.[1];
  const found = find(part);
  if (found !== undefined) return found;
  const imported = /@import\s+['"]([\w-]+)['"]/.exec(css)?.[1];
  if (imported !== undefined && imported !== theme) {
    return variable(templates, imported, name, mode);
  }
  return mode === 'light' ? '#ffffff' : '#14191c';
}

function fontRules({ fonts }: School, scope: string): string {
  const faces = (['text', 'bold', 'headings'] as const satisfies readonly SchoolFont[]).flatMap(
    (use) => {
      const address = fonts[use];
      if (address === undefined) return [];
      const family = use === 'headings' ? 'School headings' : 'School text';
      const weight =
        use === 'bold' ? '600 900' : use === 'text' && fonts.bold !== undefined ? '100 500' : '';
      const range = weight === '' ? '' : `font-weight:${weight};`;
      return [`@font-face{font-family:"${family}";${range}font-display:swap;src:url(${address})}`];
    },
  );
  const stack = (family: string) => `'${family}',${fallback},var(--others,sans-serif),sans-serif`;
  const text = stack('School text');
  const hasText = fonts.text !== undefined || fonts.bold !== undefined;
  return [
    ...faces,
    hasText ? `${scope}{--sans:${text};--serif:${text}}` : '',
    fonts.headings === undefined
      ? ''
      : `main :is(h1,h2,h3){font-family:${stack('School headings')}!important}`,
  ].join('\n');
}

type Place = keyof typeof logoArea;

/** On a white plate: a logo is drawn for paper. */
function logoRules(
  { logo }: School,
  scope: string,
  places: readonly (readonly [string, Place])[],
): string {
  if (logo === undefined) return '';
  const rules = places.map(([selector, place]) => {
    const { width, height } = within(logo.ratio, logoArea[place]);
    const pad = place === 'title' ? 10 : 2;
    return `${selector}{content:"";flex:none;box-sizing:content-box;width:${width}px;height:${height}px;padding:${pad}px;border-radius:4px;background:#fff var(--logo) center/contain no-repeat content-box;background-clip:border-box;-webkit-print-color-adjust:exact;print-color-adjust:exact}`;
  });
  const { width } = within(logo.ratio, logoArea.title);
  return `${scope}{--logo:url(${logo.address});--logo-width:${width + 20}px}\n${rules.join('\n')}`;
}

/** At the end of the foot of the title slide, whose text makes room for it. */
const besideLogo = `section.title::before{position:absolute;inset-block-end:70px;inset-inline-end:var(--inset)}
section.title .body{padding-inline-end:calc(var(--logo-width) + 32px);min-height:120px}
section .foot>p::before{margin-inline-end:14px}`;

function within(ratio: number, [width, height]: readonly [number, number]) {
  const wide = Math.min(width, height * ratio);
  return { width: Math.round(wide), height: Math.round(wide / ratio) };
}
