/** The composed deck as slides: their parts, what their bodies say, and the speaker notes. */
import {
  classesOf,
  find,
  findAll,
  hasClass,
  isElement,
  parseHtml,
  textOf,
  type Element,
  type Node,
} from './dom.js';
import { readBlocks } from './read-blocks.js';
import { linkOf, readRuns } from './read-runs.js';
import type { Note, SlideContent } from './slide-content.js';

export interface DeckContent {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly isWide: boolean;
  readonly slides: readonly SlideContent[];
}

/** `html`: the whole page. */
export function readSlides(html: string): DeckContent {
  const [head = ''] = /<html[^>]*>/.exec(html) ?? [];
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? '';
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const tree = parseHtml(main);
  const sections = findAll(tree.children, ({ name }) => name === 'section');
  const language = attribute('lang');
  return {
    language:
      /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) && language !== 'und' ? language : 'en-US',
    direction: attribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    isWide: sections[0]?.attribs['data-size'] !== '4:3',
    slides: sections.map((section) => readSlide(section, notesOf(tree.children, section))),
  };
}

function notesOf(nodes: readonly Node[], section: Element): readonly Note[] {
  const id = `notes-${section.attribs['data-marpit-pagination'] ?? ''}`;
  const aside = find(nodes, ({ attribs }) => attribs['id'] === id);
  return (aside?.children ?? []).filter(isElement).map((paragraph) => {
    const label = find(paragraph.children, ({ name }) => name === 'b');
    const rest = paragraph.children.filter((child) => child !== label);
    const text = readRuns(rest)
      .map((run) => run.text)
      .join('');
    return label === undefined ? { text } : { label: textOf(label), text };
  });
}

const part = (section: Element, name: string) =>
  find(section.children, (element) => hasClass(element, name));

function readSlide(section: Element, notes: readonly Note[]): SlideContent {
  const cue = part(section, 'cue');
  const body = part(section, 'body');
  const heading = find(section.children, ({ name }) => name === 'h1' || name === 'h2');
  const asides =
    cue === undefined
      ? []
      : findAll(cue.children, ({ name }) => name === 'span' || name === 'time');
  const minutes = asides.find((element) => hasClass(element, 'time'));
  const aside = asides.find((element) => hasClass(element, 'where'));
  const isFrame = (node: Node) =>
    node === cue || node === heading || node === part(section, 'foot');
  const bodyNodes = body?.children ?? section.children.filter((node) => !isFrame(node));
  return {
    classes: classesOf(section),
    cue: without(cue, asides),
    minutes: textOf(minutes),
    aside: textOf(aside),
    title: readRuns(heading?.children ?? []),
    blocks: readBlocks(bodyNodes),
    foot: readFoot(part(section, 'foot')),
    notes,
    pictures: findAll(section.children, ({ name }) => pictures.has(name)).length,
  };
}

const pictures: ReadonlySet<string> = new Set(['img', 'svg', 'video', 'audio', 'canvas']);

function readFoot(foot: Element | undefined): SlideContent['foot'] {
  if (foot === undefined) return { outlet: '', rest: '' };
  const outlet = find(foot.children, (element) => hasClass(element, 'outlet'));
  return {
    outlet: textOf(outlet),
    ...linkOf(outlet?.attribs['href']),
    rest: without(foot, outlet === undefined ? [] : [outlet]),
  };
}

/** The text of an element without that of some inside it. */
function without(element: Element | undefined, left: readonly Element[]): string {
  const text = (node: Node): string => {
    if (left.some((other) => other === node)) return '';
    return isElement(node) ? node.children.map(text).join('') : 'data' in node ? node.data : '';
  };
  return element === undefined ? '' : text(element).replace(/\s+/g, ' ').trim();
}
