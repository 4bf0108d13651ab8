/** Reads the text out of a tree of elements, block by block: links become their text. */
import type { ParagraphKind } from '../model/article.js';
import { countWords, type Block } from './block.js';
import { isElement, isText, sumBelow, textOf, walk, type DomElement, type DomNode } from './dom.js';
import { isBlockElement, isLeftOut, isNamedFurniture, kindOfTable } from './element-rules.js';
import { joinLines } from './join-lines.js';
import { squashed } from './title.js';

export interface Collected {
  readonly blocks: readonly Block[];
  /** Tables of figures and blocks of code that were left out. */
  readonly tables: number;
  readonly codeBlocks: number;
}

/** The block that is being read, and what is open around it. */
interface Reading {
  readonly blocks: Block[];
  /** Words below each element and the root. */
  readonly words: ReadonlyMap<DomNode, number>;
  readonly total: number;
  /** Whether the names of classes and ids are believed. */
  readonly byName: boolean;
  wordsLeftOutByName: number;
  tables: number;
  codeBlocks: number;
  text: string;
  linkedLength: number;
  boldLength: number;
  readonly open: Record<'link' | 'bold' | 'quote' | 'list' | 'heading', number>;
}

const openers: Readonly<Record<string, keyof Reading['open']>> = {
  a: 'link',
  b: 'bold',
  strong: 'bold',
  blockquote: 'quote',
  li: 'list',
  dd: 'list',
  dt: 'list',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading' as const])),
};

const superscripts = new Map(
  '0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ -⁻ −⁻ +⁺'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

function append(reading: Reading, text: string): void {
  const length = text.replace(/\s/gu, '').length;
  reading.text += text;
  if (reading.open.link > 0) reading.linkedLength += length;
  if (reading.open.bold > 0) reading.boldLength += length;
}

/** Many sites write their headings as paragraphs that are bold from end to end. */
function isBoldHeading(text: string): boolean {
  return countWords(text) <= 14 && !/[.:;,!…]["”’)\]]*\s*$/u.test(text);
}

function kindOf({ open, boldLength, blocks, text }: Reading, length: number): ParagraphKind {
  if (open.heading > 0) return 'heading';
  if (open.quote > 0) return 'quote';
  if (open.list > 0) return 'list';
  const bold = boldLength >= length && blocks.length > 0;
  return bold && isBoldHeading(text) ? 'heading' : 'paragraph';
}

const lettersOf = ({ text }: Reading) => text.replace(/\s/gu, '').length;

function flush(reading: Reading): void {
  const length = lettersOf(reading);
  if (length > 0) {
    const kind = kindOf(reading, length);
    const linked = Math.min(1, reading.linkedLength / length);
    for (const text of joinLines(reading.text)) reading.blocks.push({ kind, text, linked });
  }
  reading.text = '';
  reading.linkedLength = 0;
  reading.boldLength = 0;
}

/** A line that is bold from end to end is a heading, also where its text follows after a break. */
function breakLine(reading: Reading): void {
  const length = lettersOf(reading);
  if (length > 0 && kindOf(reading, length) === 'heading') flush(reading);
  append(reading, '\n');
}

/** Counts tables of figures and code, which are passed over. */
function isUnreadable(reading: Reading, element: DomElement): boolean {
  if (element.localName === 'pre') {
    reading.codeBlocks += 1;
    return true;
  }
  if (element.localName !== 'table') return false;
  const kind = kindOfTable(element);
  if (kind === 'data') reading.tables += 1;
  if (kind === 'code') reading.codeBlocks += 1;
  return kind !== 'layout';
}

/** 10⁶ must not read as 106. */
function readRaised(reading: Reading, sup: DomElement): boolean {
  const text = textOf(sup);
  if (!/^[+−-]?\d+$/u.test(text)) return true;
  append(
    reading,
    text.replace(/./gu, (character) => superscripts.get(character) ?? character),
  );
  return false;
}

function enter(reading: Reading, node: DomNode): boolean {
  if (isText(node)) {
    append(reading, (node.textContent ?? '').replace(/\s+/gu, ' '));
    return false;
  }
  if (!isElement(node)) return false;
  const own = reading.words.get(node) ?? 0;
  if (isLeftOut(node, own, reading.total)) return false;
  if (reading.byName && isNamedFurniture(node, own, reading.total)) {
    reading.wordsLeftOutByName += own;
    return false;
  }
  const name = node.localName;
  if (isBlockElement(name)) flush(reading);
  if (isUnreadable(reading, node)) return false;
  if (name === 'sup') return readRaised(reading, node);
  if (name === 'br') breakLine(reading);
  if (name === 'q') append(reading, '“');
  const opener = openers[name];
  if (opener) reading.open[opener] += 1;
  return true;
}

function leave(reading: Reading, node: DomNode): void {
  if (!isElement(node)) return;
  const name = node.localName;
  if (name === 'q') append(reading, '”');
  if (isBlockElement(name)) flush(reading);
  const opener = openers[name];
  if (opener) reading.open[opener] -= 1;
}

function read(root: DomElement, words: Reading['words'], byName: boolean): Reading {
  const reading: Reading = {
    blocks: [],
    words,
    total: words.get(root) ?? 0,
    byName,
    wordsLeftOutByName: 0,
    tables: 0,
    codeBlocks: 0,
    text: '',
    linkedLength: 0,
    boldLength: 0,
    open: { link: 0, bold: 0, quote: 0, list: 0, heading: 0 },
  };
  walk(root, {
    enter: (node) => enter(reading, node),
    leave: (node) => {
      leave(reading, node);
    },
  });
  flush(reading);
  return reading;
}

/** What pictures are said to show; the same words below them are their captions. */
function readAlternatives(root: DomElement): ReadonlySet<string> {
  const texts = [...root.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt'));
  return new Set(texts.map((text) => squashed(text ?? '')));
}

export function collectBlocks(root: DomElement): Collected {
  const words = sumBelow(root, countWords);
  const believing = read(root, words, true);
  // Names that would cost a quarter of the text mean something else on this site.
  const isTooMuch = believing.wordsLeftOutByName * 4 > believing.total;
  const { blocks, tables, codeBlocks } = isTooMuch ? read(root, words, false) : believing;
  const shown = readAlternatives(root);
  const isCaption = ({ kind, text }: Block): boolean =>
    kind === 'paragraph' && !text.endsWith(':') && shown.has(squashed(text));
  return { blocks: blocks.filter((block) => !isCaption(block)), tables, codeBlocks };
}
