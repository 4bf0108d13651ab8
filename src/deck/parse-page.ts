/** HTML as a tree of no more than this stage asks for: of every slide one is made, and a whole DOM takes long. */
import { Parser } from 'htmlparser2';

/** Attributes of HTML that Marp lets through and that stand without a value. */
const alone = /^(?:autoplay|controls|loop|muted|open|playsinline|reversed)$/;
/** Elements without a closing tag. */
const single = /^(?:br|col|hr|img|source|wbr)$/;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&#160;',
};

export class PageElement {
  readonly localName: string;
  /** The names in `class`, each once. */
  readonly className: string;
  readonly children: PageElement[] = [];
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #nodes: (PageElement | string)[] = [];

  constructor(localName: string, attributes: Readonly<Record<string, string>>) {
    this.localName = localName;
    this.className = [...new Set((attributes['class'] ?? '').split(/\s+/))].join(' ');
    this.#attributes = attributes;
  }

  add(node: PageElement | string): void {
    this.#nodes.push(node);
    if (typeof node !== 'string') this.children.push(node);
  }

  getAttribute(name: string): string | undefined {
    return this.#attributes[name];
  }

  /** Elements of that name inside it, in order. */
  all(localName: string): readonly PageElement[] {
    return this.children.flatMap((child) =>
      child.localName === localName ? [child, ...child.all(localName)] : child.all(localName),
    );
  }

  get textContent(): string {
    return this.#nodes.map((node) => (typeof node === 'string' ? node : node.textContent)).join('');
  }

  get innerHTML(): string {
    return this.#nodes
      .map((node) => (typeof node === 'string' ? escape(node) : node.outerHTML))
      .join('');
  }

  get outerHTML(): string {
    const { localName } = this;
    const given = Object.entries(this.#attributes).map(([name, value]) =>
      attribute(name, name === 'class' ? this.className : value),
    );
    const tag = `<${localName}${given.join('')}>`;
    if (this.#nodes.length === 0 && single.test(localName)) return tag;
    return `${tag}${this.innerHTML}</${localName}>`;
  }
}

function attribute(name: string, value: string): string {
  if (value !== '') return ` ${name}="${value.replaceAll('"', '&quot;')}"`;
  if (/^(?:class|id|style)$/.test(name)) return '';
  return alone.test(name) ? ` ${name}` : ` ${name}=""`;
}

const escape = (text: string) => text.replace(/[&<>\u00a0]/g, (mark) => escapes[mark] ?? mark);

/** An element around all that stands in `html`. */
export function parsePage(html: string): PageElement {
  const root = new PageElement('', {});
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = new PageElement(name, attributes);
        open.at(-1)?.add(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.add(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return root;
}
