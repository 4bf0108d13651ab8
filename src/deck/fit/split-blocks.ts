/** Takes what is too much for one slide apart at its blocks, and a block too long at its sentences. */
import { escapeHtml } from '../../core/escape-html.js';
import { parsePage, type PageElement } from '../parse-page.js';
import { cutElement, cutPlaces } from './cut-html.js';

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
    return bodyRows(block).map(({ outerHTML }) => outerHTML);
  }
  if (!/^[ou]l$/.test(block.localName)) return undefined;
  return block.children.map(({ outerHTML }) => outerHTML);
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

/**
 * A piece cut into about `parts` of like length, between sentences, else between words. An entry
 * goes on as an entry without a number of its own, a row with the rest of each of its cells.
 */
export function cutText({ block, list, before = 0 }: Piece, parts: number): readonly Piece[] {
  if (list === undefined) return cutElement(block, parts).map(wholePiece);
  const of = (html: string, at: number): Piece => ({
    block: parseBlock(wrap(list, html, 0)),
    html,
    list,
    before: at === 0 ? before : before + 1,
  });
  if (list.localName === 'pre') return cutLine(block.textContent, parts).map(of);
  const [entry] = list.localName === 'table' ? bodyRows(block) : block.all('li');
  if (entry === undefined) return [{ block, html: block.outerHTML }];
  if (list.localName === 'table') return cutRow(entry, parts).map(of);
  return cutElement(entry, parts).map((html, at) => of(at === 0 ? html : goingOn(html), at));
}

function wholePiece(html: string): Piece {
  return { html, block: parseBlock(html) };
}

function cutLine(text: string, parts: number): readonly string[] {
  const places = [0, ...cutPlaces(text, parts)];
  return places.map((from, at) => `${escapeHtml(text.slice(from, places[at + 1]).trimEnd())}\n`);
}

const bodyRows = (table: PageElement) =>
  table
    .all('tbody')
    .flatMap(({ children }) => children.filter(({ localName }) => localName === 'tr'));

function cutRow(row: PageElement, parts: number): readonly string[] {
  const cells = row.children.map((cell) => ({
    name: cell.localName,
    parts: cutElement(cell, parts),
  }));
  const count = Math.max(1, ...cells.map((cell) => cell.parts.length));
  return Array.from({ length: count }, (_, at) => {
    const inside = cells.map((cell) => cell.parts[at] ?? `<${cell.name}></${cell.name}>`);
    return `<tr>${inside.join('')}</tr>`;
  });
}

/** Themes of any make count entries: this one is none. */
function goingOn(entry: string): string {
  const named = entry.replace(/^<li class="/, '<li class="goes-on ');
  const whole = named === entry ? entry.replace(/^<li/, '<li class="goes-on"') : named;
  return whole.replace('<li', '<li style="list-style:none;counter-increment:list-item 0"');
}

function wrap(list: PageElement, entries: string, before: number): string {
  const name = list.localName;
  if (name === 'pre') return `<pre${classAttribute(list)}><code>${entries}</code></pre>`;
  if (name === 'table') {
    const head = list.all('thead')[0]?.outerHTML ?? '';
    return `<table${classAttribute(list)}>${head}<tbody>${entries}</tbody></table>`;
  }
  const start = Number(list.getAttribute('start') ?? 1) + before;
  const counting =
    name === 'ol' && start > 1 ? ` start="${start}" style="counter-reset:option ${before}"` : '';
  return `<${name}${classAttribute(list)}${counting}>${entries}</${name}>`;
}

const classAttribute = ({ className }: PageElement) =>
  className === '' ? '' : ` class="${escapeHtml(className)}"`;

function parseBlock(html: string): PageElement {
  const page = parsePage(html);
  return page.children[0] ?? page;
}
