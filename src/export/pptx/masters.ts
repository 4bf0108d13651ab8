/** Layouts of the presentation: where title and text stand, and what every slide of a kind shows. */
import type { MasterObject, Presentation } from './library.js';
import { placed, scheme, sideOf, type Box, type Colour, type Page } from './canvas.js';

/** How much room the title of a slide takes: the least that holds it. */
export const titleHeights = [46, 82, 118, 164, 228] as const;

/** The same of what a class is to think about: the most that leaves room for its steps. */
export const promptHeights = [270, 190, 130] as const;

export type LayoutName = 'Title' | `${'Prompt' | 'Text' | 'Free' | 'Talk' | 'Solo'} ${number}`;

export const isPrompt = (layout: LayoutName): boolean => layout.startsWith('Prompt');

/** Its title stands on a panel. */
export const hasPanel = (layout: LayoutName): boolean => /^(?:Talk|Solo)/.test(layout);

export interface Frame {
  readonly title: Box;
  /** What is below the title and above the foot. */
  readonly body: Box;
}

const top = 58;
const bottom = 482;

export function frameOf({ width, inset }: Page, layout: LayoutName): Frame {
  const across = { x: inset, w: width - 2 * inset };
  if (layout === 'Title')
    return { title: { ...across, y: 92, h: 250 }, body: { ...across, y: 366, h: 120 } };
  const height = Number(/\d+$/.exec(layout)?.[0]);
  if (isPrompt(layout)) {
    const title = { x: inset + 30, w: width - 2 * inset - 30, y: 74, h: height };
    const y = title.y + height + 16;
    return { title, body: { ...across, y, h: bottom - y } };
  }
  const pad = hasPanel(layout) ? 16 : 0;
  const title = { x: inset + pad, w: across.w - 2 * pad, y: top + pad / 2, h: height };
  const y = top + height + pad + 14;
  return { title, body: { ...across, y, h: bottom - y } };
}

export const cueBox = ({ width, inset }: Page): Box => ({
  x: inset,
  y: 20,
  w: width - 2 * inset,
  h: 30,
});
export const footBox = ({ width, inset }: Page): Box => ({
  x: inset,
  y: 496,
  w: width - 2 * inset - 64,
  h: 28,
});

/** Adds a layout to the presentation. */
export function defineLayout(presentation: Presentation, page: Page, layout: LayoutName): void {
  const frame = frameOf(page, layout);
  const onStage = layout === 'Title';
  const { colours } = page.look;
  const ground = onStage ? colours.stage : isPrompt(layout) ? colours.tint : colours.paper;
  presentation.defineSlideMaster({
    title: layout,
    background: { color: ground },
    objects: [
      ...(onStage
        ? ornaments(page)
        : [rect(page, { x: 0, y: 0, w: page.width, h: 7.5 }, 'accent')]),
      ...decoration(page, layout, frame),
      ...(onStage
        ? []
        : [
            rect(
              page,
              { ...footBox(page), y: 490, w: page.width - 2 * page.inset, h: 0.75 },
              'rule',
            ),
          ]),
      titlePlaceholder(page, layout, frame.title),
      ...(layout.startsWith('Free') ? [] : bodyPlaceholders(page, layout, frame.body)),
    ],
    slideNumber: {
      ...placed(page, { x: page.width - page.inset - 60, y: 496, w: 60, h: 28 }),
      color: scheme[onStage ? 'onStageSoft' : 'soft'],
      fontSize: 18,
      align: sideOf(page, 'end'),
    },
  });
}

const rect = (page: Page, box: Box, colour: Colour): MasterObject => ({
  rect: { ...placed(page, box), fill: { color: scheme[colour] } },
});

function decoration(page: Page, layout: LayoutName, { title }: Frame): readonly MasterObject[] {
  if (layout === 'Title') {
    const y = title.y + title.h + 10;
    return [rect(page, { ...title, y, h: 3 }, 'onStage')];
  }
  if (isPrompt(layout)) return [rect(page, { ...title, x: page.inset, w: 6 }, 'accent')];
  if (!hasPanel(layout)) return [];
  const box = { x: page.inset, y: top, w: page.width - 2 * page.inset, h: title.h + 16 };
  return [rect(page, box, 'stage')];
}

/** Squares within one another in the corner of the title slide. */
function ornaments(page: Page): readonly MasterObject[] {
  const { width } = page;
  return [300, 225, 150].map((radius) => ({
    rect: {
      ...placed(page, { x: width - radius, y: 0, w: radius, h: radius }),
      fill: { color: scheme.onStage, transparency: 93 },
    },
  }));
}

/** Where another font than the one meant is wider. */
const shrink = { fit: 'shrink' } as const;

function titlePlaceholder(page: Page, layout: LayoutName, box: Box): MasterObject {
  const isLarge = layout === 'Title' || isPrompt(layout);
  const colour = layout === 'Title' || hasPanel(layout) ? 'onStage' : 'ink';
  return {
    placeholder: {
      options: {
        ...placed(page, box),
        name: 'title',
        type: 'title',
        align: sideOf(page),
        valign: isLarge || hasPanel(layout) ? 'middle' : 'top',
        margin: 0,
        ...shrink,
        color: scheme[colour],
      },
      text: '',
    },
  };
}

function bodyPlaceholders(page: Page, layout: LayoutName, box: Box): readonly MasterObject[] {
  const { width } = page;
  const half = (width - 2 * page.inset - 36) / 2;
  const boxes = layout.startsWith('Talk')
    ? { body: { ...box, w: half }, 'body 2': { ...box, x: box.x + half + 36, w: half } }
    : { body: box };
  return Object.entries(boxes).map(([name, at]) => ({
    placeholder: {
      options: {
        ...placed(page, at),
        name,
        type: 'body',
        align: sideOf(page),
        valign: 'top',
        margin: 0,
        ...shrink,
        color: scheme[layout === 'Title' ? 'onStageSoft' : 'ink'],
      },
      text: '',
    },
  }));
}
