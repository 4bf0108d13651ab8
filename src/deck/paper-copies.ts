/** Slides on paper: notes pages for the teacher, handouts for the class. Black on white, for copiers. */
import type { Paper } from '../core/ports.js';
import { messagesFor } from '../messages/messages.js';
import { createSay } from '../messages/say.js';
import type { HandoutSize } from '../model/slide-options.js';
import type { LaidOut } from './lay-out-slides.js';
import { handoutStyle, notesStyle } from './paper-style.js';
import { planSheet } from './plan-sheet.js';
import { noteParagraphs } from './speaker-notes.js';

export interface PaperPages {
  readonly title: string;
  readonly body: string;
  readonly css: string;
}

interface Kit {
  readonly title: string;
  readonly language: string;
  readonly paper: Paper;
}

type Slides = Pick<LaidOut, 'sections' | 'notes' | 'themeCss'>;

/** A page for each slide with what is said at it; one that goes on points back to its beginning. */
export function notesPages({ sections, notes, themeCss }: Slides, kit: Kit): PaperPages {
  const { sheet, say } = wordsOf(kit.language);
  const last = sections.length;
  let begun = 1;
  const pages = sections.map((section, at) => {
    if (notes[at] !== notes[at - 1]) begun = at + 1;
    const said =
      begun === at + 1
        ? noteParagraphs(notes[at] ?? [])
        : `<p>${say('notesAsOn', { n: begun })}</p>`;
    return `<article class="noted">
<div class="shown">${section}</div>
<p class="which">${say('slideOf', { n: at + 1, last })}</p>
<div class="said">${said}</div>
</article>`;
  });
  const title = say('titled', { kind: sheet.speakerNotes, title: kit.title });
  return { title, body: main(pages), css: `${themeCss}\n${notesStyle({ ...kit, title })}` };
}

export function handoutPages(
  { sections, themeCss }: Slides,
  { size, ...kit }: Kit & { readonly size: HandoutSize },
): PaperPages {
  const { sheet, say } = wordsOf(kit.language);
  const plan = planSheet(size, kit.paper, ratioOf(sections[0]));
  const lines = '<i></i>'.repeat(plan.lines);
  const room = lines === '' ? '' : `<div class="lines" aria-hidden="true">${lines}</div>`;
  const cells = sections.map(
    (html) => `<div class="cell"><div class="shown">${html}</div>${room}</div>`,
  );
  const pages: string[] = [];
  for (let at = 0; at < cells.length; at += size) {
    pages.push(`<div class="sheet">${cells.slice(at, at + size).join('\n')}</div>`);
  }
  const title = say('titled', { kind: sheet.slides, title: kit.title });
  const style = handoutStyle({ ...kit, title, plan, name: sheet.name });
  return { title, body: main(pages), css: `${themeCss}\n${style}` };
}

/** Width of a slide by its height. */
function ratioOf(section = ''): number {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(section) ?? [];
  return Number(width ?? 16) / Number(height ?? 9);
}

const main = (pages: readonly string[]) => `<main class="paper">\n${pages.join('\n')}\n</main>`;

function wordsOf(tag: string) {
  const { language, messages } = messagesFor(tag);
  return { sheet: messages.sheet, say: createSay<'sheet'>(messages.sheet, language) };
}
