/** Takes what is too much for one slide apart at its blocks, and a block too long at its sentences. */
import { escapeHtml } from '../escape-html.js';
import { parsePage, type PageElement } from '../parse-page.js';

/** A piece of a slide's body that stays whole: a block, one entry of a list, row or line. */
export interface Piece {
  /** The piece as a block of its own. */
  readonly block: PageElement;
  readonly html: string;
  /** Of an entry, a row or a line: what it stands in, and how many stand before it. */
  readonly list?: PageElement;
  readonly before?: number;
}

export function wholeBlocks(blocks: readonly PageElement[]): readonly Piece[] {
  return blocks.map((block) => ({ block, html: block.outerHTML }));
}

export function takeApart(blocks: readonly PageElement[]): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    return (
      entriesOf(block)?.map((html, before) => ({
        block: parseBlock(wrap(block, html, 0)),
        html,
        list: block,
        before,
      })) ?? [{ block, html: block.outerHTML }]
    );
  });
}

/** Entries of a list, rows of a table below its head, lines of code; `undefined` of what has none. */
function entriesOf(block: PageElement): readonly string[] | undefined {
  if (block.localName === 'pre') {
    const lines = block.textContent.replace(/\n$/, '').split('\n');
    return lines.map((line) => `${escapeHtml(line)}\n`);
  }
  if (block.localName === 'table') {
    return block.querySelectorAll('tbody > tr').map(({ outerHTML }) => outerHTML);
  }
  if (!/^[ou]l$/.test(block.localName)) return undefined;
  return Array.from(block.children, ({ outerHTML }) => outerHTML);
}

/** The HTML of a body that holds these pieces; entries of one list stand in one list again, rows below their head. */
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
  const name = block.localName === 'blockquote' ? 'blockquote' : 'div';
  return cuts.map((cut) => {
    const html = `<${name}${attribute}><p>${escapeHtml(cut)}</p></${name}>`;
    return { html, block: parseBlock(html) };
  });
}

function wrap(list: PageElement, entries: string, before: number): string {
  const name = list.localName;
  if (name === 'pre') return `<pre${classAttribute(list)}><code>${entries}</code></pre>`;
  if (name === 'table') {
    const head = list.querySelector('thead')?.outerHTML ?? '';
    return `<table${classAttribute(list)}>${head}<tbody>${entries}</tbody></table>`;
  }
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
