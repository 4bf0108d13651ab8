/** XML by hand: text goes in as text, never as markup. */

/** A piece of well-formed XML. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Strings among `children` are text; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml));
  const open = `<${name}${parts.join('')}`;
  return { xml: inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${name}>` };
}

/**
 * Line ends and tabs by their codes: in attributes they would be read as spaces (XML 1.0, 3.3.3), and
 * some parsers take the line ends of XML 1.1 (2.11) for those of 1.0.
 */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\u0085\u2028]/g, (sign) => entities[sign] ?? sign);
}

/** UTF-8, with the declaration. */
export function xmlFile(root: Xml): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`);
}
