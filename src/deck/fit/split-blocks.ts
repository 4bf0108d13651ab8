/** Takes what is too much for one slide apart at its blocks, and a block too long at its sentences. */
import { escapeHtml } from '../escape-html.js';
import { parsePage, type PageElement } from '../parse-page.js';

/** A piece of a slide's body that stays whole: a block, or one entry of a list. */
export interface Piece {
  /** The piece as a block of its own. */
  readonly block: PageElement;
  readonly html: string;
  /** Of an entry: its list, and how many entries stand before it. */
  readonly list?: PageElement;
  readonly before?: number;
}

export function wholeBlocks(blocks: readonly PageElement[]): readonly Piece[] {
  return blocks.map((block) => ({ block, html: block.outerHTML }));
}

export function takeApart(blocks: readonly PageElement[]): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    if (!/^[ou]l$/.test(block.localName)) return [{ block, html: block.outerHTML }];
    return Array.from(block.children, (entry, before) => ({
      block: parseBlock(wrap(block, entry.outerHTML, 0)),
      html: entry.outerHTML,
      list: block,
      before,
    }));
  });
}

/** The HTML of a body that holds these pieces; entries of one list stand in one list again. */
export function putTogether(pieces: readonly Piece[]): string {
  const html: string[] = [];
  let entries = '';
  pieces.forEach((piece, at) => {
    if (piece.list === undefined) {
      html.push(piece.html);
      return;
    }
    entries += piece.html;
    if (pieces[at + 1]?.list === piece.list) return;
    const first = pieces.find(({ list }) => list === piece.list);
    html.push(wrap(piece.list, entries, first?.before ?? 0));
    entries = '';
  });
  return html.join('\n');
}

/** A piece cut into about `parts` of like length, between sentences, else between words. */
export function cutText({ block }: Piece, parts: number): readonly Piece[] {
  const text = block.textContent.trim().replace(/\s+/g, ' ');
  const sentences = text.split(/(?<=[.!?…。！？؟]["”’)]?)\s+/);
  const units = sentences.length >= parts ? sentences : text.split(' ');
  const target = text.length / parts;
  const cuts: string[] = [];
  for (const unit of units) {
    const last = cuts.at(-1);
    if (last === undefined || last.length + unit.length / 2 > target) cuts.push(unit);
    else cuts[cuts.length - 1] = `${last} ${unit}`;
  }
  const attribute = classAttribute(block);
  return cuts.map((cut) => {
    const html = `<div${attribute}><p>${escapeHtml(cut)}</p></div>`;
    return { html, block: parseBlock(html) };
  });
}

function wrap(list: PageElement, entries: string, before: number): string {
  const name = list.localName;
  const start = Number(list.getAttribute('start') ?? 1) + before;
  const counting =
    name === 'ol' && start > 1 ? ` start="${start}" style="counter-reset:option ${before}"` : '';
  return `<${name}${classAttribute(list)}${counting}>${entries}</${name}>`;
}

function classAttribute(block: PageElement): string {
  const name = block.getAttribute('class');
  return name === null ? '' : ` class="${escapeHtml(name)}"`;
}

function parseBlock(html: string): PageElement {
  const page = parsePage(`<main>${html}</main>`);
  return page.querySelector('main')?.children[0] ?? page;
}
