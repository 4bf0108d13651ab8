/** A page as a tree, with the few names of the DOM that this stage asks for. */
import { parseHTML } from 'linkedom';

export interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly outerHTML: string;
  readonly children: ArrayLike<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): readonly PageElement[];
}

export function parsePage(html: string): PageElement {
  return (parseHTML(html) as unknown as { document: PageElement }).document;
}
