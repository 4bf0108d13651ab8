/** XML read by a parser that stops at the first fault, as plain objects. */
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, that of the elements in it too. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** Elements right inside, of that name. */
  readonly all: (name: string) => readonly XmlElement[];
  /** The first element on the way down through these names, each right inside the one before. */
  readonly at: (...names: readonly string[]) => XmlElement;
  /** Elements at any depth, in the order of the document. */
  readonly deep: (name: string) => readonly XmlElement[];
}

export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const document = parser.parseFromString(Buffer.from(bytes).toString(), 'application/xml');
  if (document.documentElement === null) throw new TypeError('There is no element.');
  return toElement(document.documentElement);
}

function toElement(element: Element): XmlElement {
  const children = Array.from(element.childNodes)
    .filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
    .map(toElement);
  const attributes = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
  const self: XmlElement = {
    name: element.nodeName,
    attributes: Object.fromEntries(attributes),
    text: element.textContent ?? '',
    children,
    all: (name) => children.filter((child) => child.name === name),
    at: (...names) => {
      const [name = '', ...rest] = names;
      const [found] = self.all(name);
      if (found === undefined) throw new RangeError(`${self.name} holds no ${name}`);
      return rest.length === 0 ? found : found.at(...rest);
    },
    deep: (name) =>
      children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.deep(name)]),
  };
  return self;
}
