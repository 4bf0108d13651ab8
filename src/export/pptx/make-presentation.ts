/** Slides to the bytes of a PowerPoint file. */
import { createPresentation, type Presentation } from './library.js';
import { Canvas, type Line, type Page } from './canvas.js';
import type { Part } from './divide-slide.js';
import { cueBox, defineLayout, footBox, isPrompt, type LayoutName } from './masters.js';
import { mendPackage } from './mend-package.js';
import type { SlideContent } from './slide-content.js';
import { cutToLine, lengthOf } from './text-height.js';

export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly program: string;
  /** ISO 8601: the file says it was made then. */
  readonly date: string;
}

export async function makePresentation(
  page: Page,
  parts: readonly Part[],
  { title, author, program, date }: Properties,
): Promise<Uint8Array> {
  const presentation = createPresentation();
  const { fonts } = page.look;
  presentation.defineLayout({ name: 'own', width: page.width / 72, height: page.height / 72 });
  presentation.layout = 'own';
  presentation.theme = { headFontFace: fonts.head, bodyFontFace: fonts.body };
  presentation.rtlMode = page.isRtl;
  presentation.title = title;
  presentation.author = author;
  presentation.company = program;
  const layouts = new Set<LayoutName>(parts.map(({ arranged }) => arranged.layout));
  for (const layout of [...layouts].sort()) defineLayout(presentation, page, layout);
  const drawn = parts.map((part) => drawSlide(presentation, page, part));
  const bytes = (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
  return mendPackage(bytes, { page, date, slides: drawn });
}

function drawSlide(presentation: Presentation, page: Page, { content, arranged }: Part) {
  const slide = presentation.addSlide({ masterName: arranged.layout });
  const canvas = new Canvas(page, slide);
  arranged.draw(canvas);
  const onStage = arranged.layout === 'Title';
  drawCue(canvas, content, arranged.layout);
  if (!onStage) drawFoot(canvas, content);
  // The text is put in when the file is mended: the library makes one paragraph of it.
  slide.addNotes(' ');
  return { notes: content.notes, spoken: canvas.spoken };
}

const small = 18;

function drawCue(canvas: Canvas, { cue, minutes, aside }: SlideContent, layout: LayoutName): void {
  const onStage = layout === 'Title';
  const onTint = isPrompt(layout);
  const box = cueBox(canvas.page);
  const { fonts } = canvas.page.look;
  const setting = { size: small, font: fonts.body, isBold: true };
  const end = minutes === '' ? aside : minutes;
  const width = end === '' ? 0 : lengthOf(end, setting) + 30;
  const line = (text: string): readonly Line[] => [{ runs: [{ text }] }];
  const soft = onStage ? 'onStageSoft' : 'soft';
  if (cue !== '') {
    const colour = onStage ? 'onStageSoft' : 'accent';
    const text = cutToLine(cue, setting, box.w - width - 16);
    const style = { size: small, isBold: true, colour, anchor: 'middle' } as const;
    canvas.text({ ...box, w: box.w - width - 8 }, line(text), {
      ...style,
      name: canvas.page.say('step'),
    });
  }
  if (end === '') return;
  const at = { ...box, x: box.x + box.w - width, w: width };
  const isPill = minutes !== '' && !onStage;
  const { colours } = canvas.page.look;
  const ring =
    colours.tint === colours.paper ? { line: { colour: 'ink', width: 1.5 } as const } : {};
  canvas.text(at, line(end), {
    size: small,
    colour: isPill ? 'ink' : soft,
    align: isPill ? 'center' : 'end',
    anchor: 'middle',
    name: canvas.page.say(minutes === '' ? 'part' : 'minutes'),
    ...(isPill
      ? { fill: onTint ? ('paper' as const) : ('tint' as const), radius: 15, ...ring }
      : {}),
  });
}

/** The name of the source gives way first: its date and the place in the text are short. */
function drawFoot(canvas: Canvas, { foot }: SlideContent): void {
  const box = footBox(canvas.page);
  const setting = { size: small, font: canvas.page.look.fonts.body };
  const room = box.w * 0.92;
  const rest = cutToLine(foot.rest, setting, room * 0.8);
  const outlet = cutToLine(foot.outlet, setting, room - lengthOf(rest, setting));
  const link = foot.href === undefined ? {} : { href: foot.href };
  const runs = [{ text: outlet, ...link }, { text: joined(rest) }].filter(
    ({ text }) => text !== '',
  );
  if (runs.length === 0) return;
  canvas.text(box, [{ runs }], {
    size: small,
    colour: 'soft',
    anchor: 'middle',
    name: canvas.page.say('source'),
  });
}

/** What follows a name: `, July 14` stands close to it, `· Paragraph 1` does not. */
const joined = (rest: string) => (rest === '' || /^[,،、]/.test(rest) ? rest : ` ${rest}`);
