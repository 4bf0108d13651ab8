/** Parsing of HTML that nobody vouches for, and the few parts of the DOM that cleaning needs. */
import { parseHTML } from 'linkedom';

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly firstElementChild: DomElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Takes the comments out: pages put them between words, and Readability takes them for blocks. */
export function removeComments(document: DomDocument): void {
  const comments: { remove(): void }[] = [];
  walk(document.documentElement, {
    enter(node) {
      if (node.nodeType === 8) comments.push(node as DomNode & { remove(): void });
      return isElement(node);
    },
  });
  for (const comment of comments) comment.remove();
}

export function textOf(node: DomNode | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** A whole document. An unclosed `<title>`, which by the standard swallows the page, is closed. */
export function parsePage(html: string): DomDocument {
  const repaired = /<\/title/iu.test(html)
    ? html
    : html.replace(/<title\b[^>]*>[^<]*/iu, (title) => `${title}</title>`);
  const whole = /<body[\s>]/iu.test(repaired) ? repaired : `<html><body>${repaired}</body></html>`;
  return (parseHTML(whole) as { document: DomDocument }).document;
}

/** A fragment becomes the body of a document of its own. */
export function parseFragment(html: string): DomDocument {
  const page = `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(page) as { document: DomDocument }).document;
}

/**
 * Walks below `root` in document order without recursion, so that depth costs no stack.
 * `enter` returns whether to go into an element; `leave` is called for those gone into.
 */
export function walk(
  root: DomNode,
  visit: { enter(node: DomNode): boolean; leave?(node: DomNode): void },
): void {
  let node = root.firstChild;
  while (node) {
    if (visit.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visit.leave?.(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      visit.leave?.(node);
    }
    node = node?.nextSibling ?? null;
  }
}

/** Levels of elements below `root`. */
export function depthOf(root: DomNode): number {
  let depth = 0;
  let deepest = 0;
  walk(root, {
    enter(node) {
      if (!isElement(node)) return false;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    leave() {
      depth -= 1;
    },
  });
  return deepest;
}

/** For every element below `root`, and for `root`, what `measure` adds up to over its texts. */
export function sumBelow(
  root: DomElement,
  measure: (text: string) => number,
): ReadonlyMap<DomNode, number> {
  const sums = new Map<DomNode, number>();
  const open: number[] = [0];
  walk(root, {
    enter(node) {
      if (isText(node)) open.push((open.pop() ?? 0) + measure(node.textContent ?? ''));
      if (!isElement(node)) return false;
      open.push(0);
      return true;
    },
    leave(node) {
      const own = open.pop() ?? 0;
      sums.set(node, own);
      open.push((open.pop() ?? 0) + own);
    },
  });
  return sums.set(root, open[0] ?? 0);
}
