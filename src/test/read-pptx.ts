/** What a PowerPoint file holds, read as a strict reader of XML and ZIP does. */
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { readXml, type XmlElement } from './read-xml.js';

export interface ReadSlide {
  readonly xml: XmlElement;
  /** The text of the title placeholder. */
  readonly title: string;
  /** Everything that is shown, in its order. */
  readonly text: string;
  /** A paragraph each. */
  readonly notes: readonly string[];
  readonly layout: string;
  /** Where its links lead. */
  readonly links: readonly string[];
}

export interface ReadPptx {
  readonly paths: readonly string[];
  /** Throws where the part is no well-formed XML. */
  readonly part: (path: string) => XmlElement;
  readonly slides: readonly ReadSlide[];
}

const textOf = (element: XmlElement) =>
  element
    .deep('a:p')
    .map((paragraph) =>
      paragraph
        .deep('a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');

export function readPptx(bytes: Uint8Array): ReadPptx {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const part = (path: string): XmlElement => {
    const data = files[path];
    if (data === undefined) throw new RangeError(`There is no ${path}.`);
    // Its successor is a package of its own; this one is in the tree anyway.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    new XMLParser().parse(Buffer.from(data).toString(), true);
    return readXml(data);
  };
  const count = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  const slides = Array.from({ length: count }, (_, at) => readSlide(part, at + 1));
  return { paths, part, slides };
}

function readSlide(part: ReadPptx['part'], number: number): ReadSlide {
  const xml = part(`ppt/slides/slide${number}.xml`);
  const notes = part(`ppt/notesSlides/notesSlide${number}.xml`);
  const relations = part(`ppt/slides/_rels/slide${number}.xml.rels`).all('Relationship');
  const targets = (kind: string) =>
    relations
      .filter(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`))
      .map(({ attributes }) => attributes['Target'] ?? '');
  const placeholders = (element: XmlElement, type: string) =>
    element
      .deep('p:sp')
      .filter((shape) => shape.deep('p:ph').some(({ attributes }) => attributes['type'] === type));
  return {
    xml,
    title: placeholders(xml, 'title').map(textOf).join('|'),
    text: textOf(xml),
    notes: placeholders(notes, 'body').flatMap((shape) => textOf(shape).split('\n')),
    layout: targets('slideLayout').join(),
    links: targets('hyperlink'),
  };
}
