/** The deck's page as a tree, and the few questions asked of it. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { storableText } from '../formats/storable-lesson.js';

type Tree = ReturnType<typeof parseDocument>;
export type Node = Tree['children'][number];
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** Its texts hold only what XML can. */
export function parseHtml(html: string): Tree {
  const tree = parseDocument(html);
  const texts = DomUtils.filter(isText, tree.children).filter(isText);
  for (const text of texts) text.data = storableText(text.data);
  return tree;
}

export const isText = (node: Node): node is Extract<Node, { data: string }> =>
  DomUtils.isText(node);
export const isElement = (node: Node): node is Element => DomUtils.isTag(node);
export const classesOf = ({ attribs }: Element): readonly string[] =>
  (attribs['class'] ?? '').split(/\s+/).filter((name) => name !== '');

export const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).includes(name);

export function findAll(
  within: readonly Node[],
  test: (element: Element) => boolean,
): readonly Element[] {
  return DomUtils.findAll(test, [...within]);
}

export function find(
  within: readonly Node[],
  test: (element: Element) => boolean,
): Element | undefined {
  return findAll(within, test)[0];
}

/** White space in a row is one space, as a browser shows it. */
export const textOf = (node: Node | undefined): string =>
  node === undefined ? '' : DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
