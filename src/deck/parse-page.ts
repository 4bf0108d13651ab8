/** HTML as a tree, with the few names of the DOM that this stage asks for: of every slide one is made, and a whole DOM takes long. */
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument> | NonNullable<ReturnType<typeof DomUtils.findOne>>;

const written = { encodeEntities: 'utf8' } as const;

export class PageElement {
  readonly localName: string;
  readonly className: string;
  readonly children: readonly PageElement[];
  readonly #node: Node;

  constructor(node: Node) {
    this.#node = node;
    this.localName = 'name' in node ? node.name : '';
    this.className = this.getAttribute('class') ?? '';
    this.children = node.children
      .filter((child) => DomUtils.isTag(child))
      .map((child) => new PageElement(child));
  }

  getAttribute(name: string): string | undefined {
    return 'attribs' in this.#node ? this.#node.attribs[name] : undefined;
  }

  /** Elements of that name inside it, in order. */
  all(localName: string): readonly PageElement[] {
    return this.children.flatMap((child) =>
      child.localName === localName ? [child, ...child.all(localName)] : child.all(localName),
    );
  }

  get textContent(): string {
    return DomUtils.textContent(this.#node);
  }

  get innerHTML(): string {
    return render(this.#node.children, written);
  }

  get outerHTML(): string {
    return render(this.#node, written);
  }
}

/** An element around all that stands in `html`. */
export const parsePage = (html: string): PageElement =>
  new PageElement(parseDocument(html, { lowerCaseAttributeNames: false }));
