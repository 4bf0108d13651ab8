/** What stands in rows, as native tables: words, options, questions to ask, numbers, the plan. */
import type { TableCell } from './library.js';
import type { Filling } from './arrange-slide.js';
import {
  scheme,
  toText,
  type Box,
  type Canvas,
  type Colour,
  type Line,
  type Page,
  type TextStyle,
} from './canvas.js';
import { fitLines, leastSize, linesHeight } from './line-height.js';
import { blocksOf, plainText, type Block, type Runs } from './slide-content.js';
import { heightOf, lengthOf, sizeWithin } from './text-height.js';
import { toLines } from './to-lines.js';

interface RowCell {
  readonly lines: readonly Line[];
  readonly style?: Partial<TextStyle>;
  readonly fill?: Colour;
}

interface Rows {
  readonly name: string;
  readonly spoken: string;
  readonly widths: readonly number[];
  readonly cells: (size: number) => readonly (readonly RowCell[])[];
  readonly border: 'cards' | 'rules';
  /** They take the whole height between them. */
  readonly isFull?: boolean;
}

/** Inside a cell, above and below, and at its sides. */
const padding = { y: 5, x: 10 } as const;

function heightsOf(page: Page, { cells, widths }: Rows, size: number): readonly number[] {
  return cells(size).map((row) => {
    const heights = row.map(({ lines, style }, at) =>
      linesHeight(page, lines, style?.size ?? size, (widths[at] ?? 0) - 2 * padding.x, style ?? {}),
    );
    return Math.max(...heights) + 2 * padding.y + 2;
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Rows share out what room is left, up to a point. The result is where they end. */
function drawRows(canvas: Canvas, rows: Rows, size: number, box: Box): number {
  const { page } = canvas;
  const least = heightsOf(page, rows, size);
  const spare = Math.max(0, box.h - sum(least)) / least.length;
  const heights = least.map(
    (height) => height + (rows.isFull === true ? spare : Math.min(spare, height * 0.5, 22)),
  );
  const cells = rows.cells(size).map((row) => row.map((cell) => tableCell(page, rows, cell, size)));
  const { widths, name, spoken } = rows;
  canvas.table({ ...box, h: sum(heights) }, cells, { widths, heights, name, spoken });
  return box.y + sum(heights);
}

function tableCell(
  page: Page,
  rows: Rows,
  { lines, style, fill }: RowCell,
  size: number,
): TableCell {
  const { colours } = page.look;
  const isFlat = colours.tint === colours.paper;
  const between =
    rows.border === 'rules' || isFlat
      ? { color: scheme.rule, pt: 1 }
      : { color: scheme.paper, pt: 6 };
  const none = { type: 'none' as const };
  const edge = { type: 'solid' as const, ...between };
  return {
    text: toText(page, lines, { size, ...style }),
    options: {
      valign: 'middle',
      margin: [padding.y, padding.x, padding.y, padding.x],
      border: [edge, none, rows.border === 'rules' ? none : edge, none],
      ...(fill === undefined ? {} : { fill: { color: scheme[fill] } }),
    },
  };
}

function fitRows(page: Page, rows: Rows, room: number, most: number) {
  return sizeWithin({ most, least: leastSize, room }, (size) => sum(heightsOf(page, rows, size)));
}

/** Options, questions and numbers: a short label, and the text beside it; what else there is below. */
export function arrangeRows(
  page: Page,
  blocks: readonly Block[],
  classes: readonly string[],
  room: Box,
): Filling {
  const items = blocksOf(blocks, 'item');
  const rest = blocks.filter(({ kind }) => kind !== 'item');
  const isAnswer = items.some(({ isKey }) => isKey);
  const isOptions = classes.includes('question');
  const isNumbers = items.some(({ label }) => label !== undefined);
  const numberWidth = room.w * 0.36;
  const rows: Rows = {
    name: page.say(isOptions ? 'options' : isNumbers ? 'numbers' : 'questions'),
    spoken: items
      .map(
        ({ runs, number, label, isKey }) =>
          `${label?.text ?? labelOf(number ?? 0, isOptions)} ${plainText(runs)}${isKey ? ' ✓' : ''}`,
      )
      .join('; '),
    widths: isNumbers
      ? [numberWidth, room.w - numberWidth]
      : isAnswer
        ? [78, room.w - 78]
        : [52, room.w - 52],
    border: isNumbers ? 'rules' : 'cards',
    isFull: isNumbers,
    cells: () =>
      items.map(({ runs, number, label, isKey }) => {
        const text = label?.text ?? `${isKey ? '✓ ' : ''}${labelOf(number ?? 0, isOptions)}`;
        const fill = isNumbers ? undefined : isKey ? 'stage' : 'tint';
        const colour = isKey ? 'onStage' : isAnswer ? 'soft' : 'ink';
        const head = { colour: isKey ? 'onStage' : 'accent', isBold: true, isHead: true } as const;
        const large = isNumbers
          ? {
              size: numberSize(
                page,
                items.map((one) => one.label?.text ?? ''),
                numberWidth,
              ),
            }
          : {};
        const own = fill === undefined ? {} : ({ fill } as const);
        return [
          {
            lines: [{ runs: [{ text }] }],
            style: { ...head, ...large, align: isNumbers ? 'start' : 'center' },
            ...own,
          },
          {
            lines: [{ runs }],
            style: { colour, isBold: isKey, soft: isKey ? 'onStageSoft' : 'soft' },
            ...own,
          },
        ];
      }),
  };
  return withRest(page, rows, rest, room, isNumbers ? 30 : isOptions ? 25 : 24);
}

const labelOf = (number: number, isOption: boolean) =>
  isOption ? String.fromCharCode(64 + Math.min(26, Math.max(1, number))) : String(number);

/** A number or a word is not broken where another font than the one meant is wider. */
const safeRoom = 0.75;

export function numberSize(
  page: Page,
  labels: readonly string[],
  width: number,
  most = 60,
): number {
  const setting = { font: page.look.fonts.head, isBold: true };
  const { size } = sizeWithin({ most, least: leastSize, room: 1 }, (tried) =>
    Math.max(
      ...labels.map(
        (text) =>
          heightOf([{ text }], { ...setting, size: tried }, safeRoom * width) / (tried * 1.45),
      ),
    ),
  );
  return size;
}

/** A table, and below it what is no row. */
function withRest(
  page: Page,
  rows: Rows,
  rest: readonly Block[],
  room: Box,
  most: number,
): Filling {
  const gap = rest.length === 0 ? 0 : 16;
  const restAt = (size: number) =>
    linesHeight(page, toLines(rest, restSize(size)), restSize(size), room.w - 20);
  const { size, fits } = sizeWithin(
    { most, least: leastSize, room: room.h },
    (tried) => sum(heightsOf(page, rows, tried)) + gap + (rest.length === 0 ? 0 : restAt(tried)),
  );
  const below = rest.length === 0 ? 0 : restAt(size) + gap;
  return {
    kind: 'Free',
    fits,
    draw(canvas) {
      const end = drawRows(canvas, rows, size, { ...room, h: room.h - below });
      const isRemark = rest.every((block) => 'role' in block && block.role === 'do');
      if (rest.length === 0) return;
      const hasQuote = rest.some((block) => block.kind === 'paragraph' && block.role === 'quote');
      const box = { ...room, y: (isRemark ? room.y + room.h - below : end) + gap, h: below - gap };
      const indent = hasQuote ? 18 : 0;
      if (hasQuote) canvas.shape('rect', { ...box, w: 4 }, 'accent', page.say('bar'));
      const lines = toLines(rest, restSize(size));
      canvas.text({ ...box, x: box.x + indent, w: box.w - indent }, lines, {
        size: restSize(size),
        name: page.say(hasQuote ? 'passage' : 'remark'),
      });
    },
  };
}

const restSize = (size: number) => Math.max(leastSize, Math.min(22, size - 2));

export function arrangeWords(page: Page, blocks: readonly Block[], room: Box): Filling {
  const words = blocksOf(blocks, 'word');
  const rest = blocks.filter(({ kind }) => kind !== 'word');
  const first = wordWidth(
    page,
    words.map(({ word }) => plainText(word)),
    room.w,
  );
  const rows: Rows = {
    name: page.say('words'),
    spoken: words
      .map(({ word, meaning }) => `${plainText(word)}: ${plainText(meaning)}`)
      .join('; '),
    widths: [first, room.w - first],
    border: 'rules',
    cells: (size) =>
      words.map(({ word, sentence, meaning }) => [
        { lines: wordLines(word, size) },
        {
          lines: [
            ...(sentence.length === 0 ? [] : [{ runs: sentence, isHead: true, after: 4 }]),
            { runs: meaning, colour: 'soft' as const },
          ],
        },
      ]),
  };
  return withRest(page, rows, rest, room, 24);
}

/** Room for the longest word, so that none is broken, within reason. */
function wordWidth(page: Page, texts: readonly string[], width: number): number {
  const setting = { size: 26, font: page.look.fonts.head, isBold: true };
  const longest = Math.max(
    ...texts.flatMap((text) => text.split(/\s+/)).map((word) => lengthOf(word, setting)),
  );
  return Math.min(width * 0.4, Math.max(width * 0.24, longest / safeRoom + 2 * padding.x));
}

/** The word, and below it what kind of word it is. */
function wordLines(word: Runs, size: number): readonly Line[] {
  const name = word.filter(({ italic }) => italic !== true);
  const kind = word.filter(({ italic }) => italic === true);
  return [
    { runs: name, isBold: true, isHead: true, colour: 'accent', size: size + 2 },
    ...(kind.length === 0
      ? []
      : [{ runs: kind.map(({ text }) => ({ text })), colour: 'soft' as const, size: leastSize }]),
  ];
}

/** Objectives at the start of the line, the minutes of the lesson beside them. */
export function arrangePlan(page: Page, blocks: readonly Block[], room: Box): Filling {
  const [plan] = blocksOf(blocks, 'plan');
  const rest = blocks.filter(({ kind }) => kind !== 'plan');
  const width = Math.min(264, room.w * 0.36);
  const text = { ...room, w: room.w - width - 36 };
  const build = (size: number) => toLines(rest, size);
  const { size, fits } = fitLines(page, text, 26, build);
  const rows: Rows = {
    name: page.say('plan'),
    spoken: `${plan?.total ?? ''}: ${(plan?.steps ?? []).map(([minutes, step]) => `${minutes ?? ''} ${step ?? ''}`).join(', ')}`,
    widths: [58, width - 58],
    border: 'rules',
    cells: () =>
      [
        [plan?.total.match(/\d+/)?.[0] ?? '', plan?.total.replace(/\d+\s*/, '') ?? ''],
        ...(plan?.steps ?? []),
      ].map((row, at) =>
        row.map((cell, column): RowCell => ({
          lines: [{ runs: [{ text: cell }] }],
          style: {
            isBold: column === 0 || at === 0,
            colour: column === 0 ? 'accent' : 'ink',
            align: column === 0 ? 'end' : 'start',
          },
          fill: 'tint',
        })),
      ),
  };
  const table = fitRows(page, rows, room.h, leastSize);
  return {
    kind: 'Free',
    fits: fits && table.fits,
    draw(canvas) {
      canvas.text(text, build(size), { size, name: page.say('objectives') });
      const box = { ...room, x: room.x + room.w - width, w: width, h: 0 };
      drawRows(canvas, rows, leastSize, box);
    },
  };
}

/** A table of a template of one's own, and below it what else there is. */
export function arrangeTable(page: Page, blocks: readonly Block[], room: Box): Filling {
  const [first] = blocksOf(blocks, 'table');
  const rest = blocks.filter((block) => block !== first);
  const source = first?.rows ?? [];
  const columns = Math.max(1, ...source.map((row) => row.length));
  const rows: Rows = {
    name: page.say('table'),
    spoken: source.map((row) => row.map(({ runs }) => plainText(runs)).join(', ')).join('; '),
    widths: Array.from({ length: columns }, () => room.w / columns),
    border: 'rules',
    cells: () =>
      source.map((row) =>
        Array.from({ length: columns }, (_, at): RowCell => {
          const { isHead = false, runs = [] } = row[at] ?? {};
          return {
            lines: [{ runs }],
            style: { isBold: isHead },
            ...(isHead ? { fill: 'tint' } : {}),
          };
        }),
      ),
  };
  return withRest(page, rows, rest, room, 24);
}
