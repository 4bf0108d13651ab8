/**
 * A slide to put things on, in points from its top left; from right to left everything changes
 * sides. The only user of PptxGenJS besides the file that binds the presentation.
 */
import type { Say } from '../../messages/say.js';
import type { ShapeName, Slide, TableCell, TextProps } from './library.js';
import type { Look } from './read-look.js';
import { plainText, type Run, type Runs } from './slide-content.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** At either side. */
  readonly inset: number;
  readonly isRtl: boolean;
  readonly language: string;
  /** Names what stands on it, in the language of the lesson. */
  readonly say: Say<'object'>;
  readonly look: Look;
}

/** Colours of the presentation's own scheme: a teacher who changes it there changes every slide. */
export const scheme = {
  ink: 'tx1',
  paper: 'bg1',
  stage: 'tx2',
  tint: 'bg2',
  accent: 'accent1',
  soft: 'accent2',
  highlight: 'accent3',
  rule: 'accent4',
  onStage: 'accent5',
  onStageSoft: 'accent6',
} as const;

export type Colour = keyof typeof scheme;

export interface Line {
  readonly runs: Runs;
  readonly bullet?: 'dot' | 'letter' | number;
  readonly indentLevel?: number;
  /** Points below it. */
  readonly after?: number;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: Colour;
  readonly isHead?: boolean;
}

export interface TextStyle {
  readonly size: number;
  readonly colour?: Colour;
  readonly soft?: Colour;
  readonly isBold?: boolean;
  /** In the font of the headings. */
  readonly isHead?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly fill?: Colour;
  readonly line?: { readonly colour: Colour; readonly width: number; readonly isDashed?: boolean };
  /** Corners, in points; none is a plain text box. */
  readonly radius?: number;
  readonly margin?: number;
  readonly name: string;
}

const inch = 72;

export const placed = ({ isRtl, width }: Page, { x, y, w, h }: Box) => ({
  x: (isRtl ? width - x - w : x) / inch,
  y: y / inch,
  w: w / inch,
  h: h / inch,
});

export const sideOf = ({ isRtl }: Page, align: TextStyle['align'] = 'start') =>
  align === 'center' ? 'center' : (align === 'end') === isRtl ? 'left' : 'right';

/** Lines as PptxGenJS takes them; each ends its paragraph. */
export function toText(
  page: Page,
  lines: readonly Line[],
  style: Omit<TextStyle, 'name'>,
): TextProps[] {
  return lines.flatMap((line) => {
    const runs = line.runs.length === 0 ? [{ text: ' ' }] : directed(page, line.runs);
    return runs.map((run, at) => ({
      text: run.text,
      options: {
        ...runOptions(page, run, line, style),
        ...bulletOf(line, style.size),
        align: sideOf(page, style.align),
        ...(line.after === undefined ? {} : { paraSpaceAfter: line.after }),
        ...(line.indentLevel === undefined ? {} : { indentLevel: line.indentLevel }),
        breakLine: at === runs.length - 1,
      },
    }));
  });
}

/** Left-to-right mark (U+200E). */
const mark = '\u200e';

/** A line in Latin letters on a page from right to left keeps its stops and numbers where they belong. */
function directed({ isRtl }: Page, runs: Runs): Runs {
  const text = plainText(runs);
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  if (!isRtl || first === '' || rightToLeft.test(first)) return runs;
  return runs.map((run, at) => {
    const start = at === 0 ? mark : '';
    const end = at === runs.length - 1 ? mark : '';
    return { ...run, text: `${start}${run.text}${end}` };
  });
}

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

function bulletOf({ bullet }: Line, size: number) {
  if (bullet === undefined) return {};
  const indent = bulletIndent(size);
  if (bullet === 'dot') return { bullet: { indent } };
  if (bullet === 'letter')
    return { bullet: { type: 'number' as const, style: 'alphaUcPeriod' as const, indent } };
  return { bullet: { type: 'number' as const, numberStartAt: bullet, indent } };
}

/** Room for a bullet or a number of two digits. */
export const bulletIndent = (size: number): number => Math.round(size * 1.75);

function runOptions(page: Page, run: Run, line: Line, style: Omit<TextStyle, 'name'>) {
  const { colour = 'ink', soft = 'soft', isBold = false, isHead = false, size } = style;
  const own = run.mark ? undefined : scheme[run.soft ? soft : (line.colour ?? colour)];
  return {
    fontSize: line.size ?? size,
    color: own ?? page.look.colours['on-highlight'],
    lang: page.language,
    ...(page.isRtl ? { rtlMode: true } : {}),
    ...(run.bold || run.mark || line.isBold || (isBold && !run.soft) ? { bold: true } : {}),
    ...(run.italic || line.isItalic ? { italic: true } : {}),
    ...(run.mark ? { highlight: page.look.colours.highlight } : {}),
    ...((line.isHead ?? isHead) && !run.soft ? { fontFace: '+mj-lt' } : {}),
    ...(run.href === undefined ? {} : { hyperlink: { url: run.href } }),
  };
}

export class Canvas {
  /** What a screen reader says of an object, by the object's name. */
  readonly spoken = new Map<string, string>();

  constructor(
    readonly page: Page,
    private readonly slide: Slide,
  ) {}

  /** Into a placeholder of the slide's layout, which says where it stands. */
  fill(placeholder: string, lines: readonly Line[], style: Omit<TextStyle, 'name'>): void {
    this.slide.addText(toText(this.page, lines, style), { placeholder });
  }

  text(box: Box, lines: readonly Line[], style: TextStyle): void {
    const { fill, line, radius, margin = 0, anchor = 'top', name } = style;
    this.slide.addText(toText(this.page, lines, style), {
      ...placed(this.page, box),
      objectName: name,
      margin,
      valign: anchor,
      wrap: true,
      // Another font than the one meant may be wider.
      fit: 'shrink',
      ...(fill === undefined ? {} : { fill: { color: scheme[fill] } }),
      ...(line === undefined ? {} : { line: lineOf(line) }),
      ...(radius === undefined
        ? { isTextBox: true }
        : radius === 0
          ? {}
          : { shape: 'roundRect' as ShapeName, rectRadius: radius / inch }),
    });
  }

  /** A line from one point to another; level or upright. */
  line(box: Box, style: NonNullable<TextStyle['line']>, name: string): void {
    this.slide.addShape('line', {
      ...placed(this.page, box),
      line: lineOf(style),
      objectName: name,
    });
  }

  shape(shape: 'ellipse' | 'rect', box: Box, fill: Colour, name: string): void {
    this.slide.addShape(shape, {
      ...placed(this.page, box),
      fill: { color: scheme[fill] },
      objectName: name,
    });
  }

  /** Columns stand from the start of the line; `widths` add up to the width of the box. */
  table(box: Box, rows: readonly TableCell[][], size: TableSize): void {
    const ordered = (cells: readonly TableCell[]) =>
      this.page.isRtl ? [...cells].reverse() : [...cells];
    const widths = this.page.isRtl ? [...size.widths].reverse() : size.widths;
    this.spoken.set(size.name, size.spoken);
    this.slide.addTable(rows.map(ordered), {
      ...placed(this.page, box),
      colW: widths.map((width) => width / inch),
      rowH: size.heights.map((height) => height / inch),
      objectName: size.name,
    });
  }
}

export interface TableSize {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly name: string;
  /** What it shows, for a screen reader. */
  readonly spoken: string;
}

function lineOf({ colour, width, isDashed = false }: NonNullable<TextStyle['line']>) {
  const dashType = isDashed ? ('dash' as const) : ('solid' as const);
  return { color: scheme[colour], width, dashType };
}
