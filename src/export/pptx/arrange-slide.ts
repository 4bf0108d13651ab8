/** Which layout a slide of the deck gets, and what goes where on it. */
import type { Canvas, Line, Page } from './canvas.js';
import { arrangeMap } from './arrange-map.js';
import {
  arrangePlan,
  arrangeRows,
  arrangeTable,
  arrangeWords,
  numberSize,
} from './arrange-tables.js';
import { arrangeTimeline } from './arrange-timeline.js';
import { fitLines, leastSize } from './line-height.js';
import { frameOf, promptHeights, titleHeights, type LayoutName } from './masters.js';
import { blocksOf, plainText, type Block, type SlideContent } from './slide-content.js';
import { toLines } from './to-lines.js';

export interface Arranged {
  readonly layout: LayoutName;
  /** Everything stands within its room. */
  readonly fits: boolean;
  readonly draw: (canvas: Canvas) => void;
}

/** What goes into the room below the title. */
export interface Filling {
  readonly kind: 'Text' | 'Free' | 'Talk' | 'Solo';
  readonly fits: boolean;
  readonly draw: (canvas: Canvas) => void;
}

export function arrangeSlide(page: Page, content: SlideContent): Arranged {
  const { classes } = content;
  if (classes.includes('title')) return arrangeLarge(page, content, 'Title', 54);
  const large = classes.includes('prompt') ? arrangePrompt(page, content) : undefined;
  if (large !== undefined) return large;
  const usual = arrangeBelow(page, content, leastTitleSizes);
  // What to do stands in the notes too.
  const blocks = content.blocks.filter((block) => !('role' in block && block.role === 'do'));
  const ways = [content, { ...content, blocks }].map(
    (one) => () => arrangeBelow(page, one, [20, 20, 20, 20, 20]),
  );
  return [() => usual, ...ways].map((way) => way()).find(({ fits }) => fits) ?? usual;
}

/** `least`: how small the title may be set for each of `titleHeights`. */
function arrangeBelow(page: Page, content: SlideContent, least: readonly number[]): Arranged {
  const isTalk = content.classes.includes('discussion');
  const title = fitTitle(page, content, isTalk, least);
  const room = frameOf(page, `${isTalk ? 'Talk' : 'Text'} ${title.height}`).body;
  const filling = isTalk ? arrangeTalk(page, content.blocks, room) : fill(page, content, room);
  const layout: LayoutName = `${filling.kind} ${title.height}`;
  return {
    layout,
    fits: title.fits && filling.fits,
    draw(canvas) {
      const colour = isTalk ? 'onStage' : 'ink';
      canvas.fill('title', [{ runs: content.title }], { size: title.size, colour, isBold: true });
      filling.draw(canvas);
    },
  };
}

type Room = ReturnType<typeof frameOf>['body'];

function fill(page: Page, { blocks, classes }: SlideContent, room: Room): Filling {
  if (blocks.some(({ kind }) => kind === 'branch')) return arrangeMap(page, blocks, room);
  if (blocks.some(({ kind }) => kind === 'word')) return arrangeWords(page, blocks, room);
  if (blocks.some(({ kind }) => kind === 'plan')) return arrangePlan(page, blocks, room);
  if (blocks.some(({ kind }) => kind === 'table')) return arrangeTable(page, blocks, room);
  const items = blocksOf(blocks, 'item');
  const labels = new Set(items.map(({ label }) => label?.of));
  if (labels.has('time')) return arrangeTimeline(page, blocks, room);
  if (labels.has('number') && items.length === 1) return arrangeFigure(page, items, room);
  const isCards = classes.includes('question') || classes.includes('sources');
  const inRows = labels.has('number') || (isCards && labels.size > 0);
  return inRows ? arrangeRows(page, blocks, classes, room) : arrangeText(page, blocks, room);
}

export function arrangeText(page: Page, blocks: readonly Block[], room: Room): Filling {
  const build = (size: number) => toLines(blocks, size);
  const { size, fits } = fitLines(page, room, 30, build);
  return {
    kind: 'Text',
    fits,
    draw: (canvas) => {
      canvas.fill('body', build(size), { size });
    },
  };
}

/** A number alone, as large as it may be, above the sentence that it stands in. */
function arrangeFigure(
  page: Page,
  items: ReturnType<typeof blocksOf<'item'>>,
  room: Room,
): Filling {
  const lines = items.flatMap(({ label, runs }): readonly Line[] => {
    const text = label?.text ?? '';
    const size = numberSize(page, [text], room.w, 96);
    const number = { size, isHead: true, isBold: true, colour: 'accent', after: 18 } as const;
    return [{ runs: [{ text }], ...number }, { runs }];
  });
  const { size, fits } = fitLines(page, room, 32, () => lines);
  return {
    kind: 'Text',
    fits,
    draw: (canvas) => {
      canvas.fill('body', lines, { size });
    },
  };
}

/** What to do at the start of the line, how to begin a sentence beside it. */
function arrangeTalk(page: Page, blocks: readonly Block[], room: Room): Filling {
  const begins = blocksOf(blocks, 'item').filter(({ number }) => number === undefined);
  const steps = blocks.filter((block) => !begins.some((begin) => begin === block));
  if (begins.length === 0 || steps.length === 0)
    return { ...arrangeText(page, blocks, room), kind: 'Solo' };
  const half = { w: (room.w - 36) / 2, h: room.h };
  const fitted = [steps, begins].map((part) =>
    fitLines(page, half, 28, (size) => toLines(part, size)),
  );
  const size = Math.min(...fitted.map((one) => one.size));
  return {
    kind: 'Talk',
    fits: fitted.every(({ fits }) => fits),
    draw: (canvas) => {
      canvas.fill('body', toLines(steps, size), { size });
      canvas.fill('body 2', toLines(begins, size), { size, isHead: true });
    },
  };
}

/** The layout whose steps are set largest, of those the one with the most room for the title. */
function arrangePrompt(page: Page, content: SlideContent): Arranged | undefined {
  const ways = promptHeights
    .map((height) => arrangeLarge(page, content, `Prompt ${height}`, 42))
    .filter(({ fits }) => fits);
  const best = Math.max(...ways.map(({ size }) => size));
  return ways.find(({ size }) => size === best);
}

/** A title slide, or one thing to think about. */
function arrangeLarge(
  page: Page,
  { title, blocks }: SlideContent,
  layout: 'Title' | `Prompt ${number}`,
  most: number,
): Arranged & { readonly size: number } {
  const frame = frameOf(page, layout);
  const onStage = layout === 'Title';
  const heading: readonly Line[] = [{ runs: title }];
  const head = fitLines(page, frame.title, most, () => heading, { isHead: true, isBold: true });
  const build = (size: number) => toLines(blocks, size);
  const text = fitLines(page, frame.body, 24, build);
  return {
    layout,
    size: text.size,
    fits: head.fits && text.fits,
    draw(canvas) {
      const colour = onStage ? 'onStage' : 'ink';
      canvas.fill('title', heading, { size: head.size, colour, isBold: true });
      const soft = onStage ? 'onStageSoft' : 'soft';
      const own = { size: text.size, colour: onStage ? soft : 'ink', soft } as const;
      canvas.fill('body', build(text.size), own);
    },
  };
}

const titleSizes = [34, 32, 28, 26, 24] as const;
const leastTitleSizes = [28, 26, 24, 22, 20] as const;

function fitTitle(
  page: Page,
  { title }: SlideContent,
  isTalk: boolean,
  leastSizes: readonly number[],
) {
  const heading: readonly Line[] = [{ runs: title }];
  for (const [at, height] of titleHeights.entries()) {
    const { w } = frameOf(page, `${isTalk ? 'Talk' : 'Text'} ${height}`).title;
    const most = titleSizes[at] ?? leastSize;
    const { size, fits } = fitLines(page, { w, h: height }, most, () => heading, {
      isHead: true,
      isBold: true,
    });
    const isLast = at === titleHeights.length - 1;
    if ((fits && size >= (leastSizes[at] ?? leastSize)) || isLast || plainText(title) === '')
      return { height, size, fits };
  }
  return { height: titleHeights[0], size: leastSize, fits: false };
}
