/** Takes out what a reader of the page would not have seen, before anything is extracted. */
import { isElement, textOf, walk, type DomDocument, type DomElement } from './dom.js';
import { hidesText, hidingSelectors } from './style-rules.js';

const readerOnly =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|u-hidden|is-hidden|element-invisible)(?:\s|$)/iu;

function isHidden(element: DomElement, onWhite: boolean): boolean {
  const style = element.getAttribute('style');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    readerOnly.test(element.getAttribute('class') ?? '') ||
    (style !== null && hidesText(style, { onWhite: onWhite && !hasBackground(element) }))
  );
}

function hasBackground(element: DomElement): boolean {
  const parent = element.parentNode;
  return parent !== null && isElement(parent)
    ? parent.closest('[bgcolor],[style*="background"]') !== null
    : false;
}

function hiddenBySheet(document: DomDocument): Set<DomElement> {
  const found = new Set<DomElement>();
  const whole = textOf(document.body).length;
  for (const sheet of document.querySelectorAll('style')) {
    for (const selector of hidingSelectors(sheet.textContent ?? '')) {
      for (const element of document.querySelectorAll(selector)) {
        // Pages hide their body until a script shows it: what holds half of the text is no trick.
        if (textOf(element).length * 2 < whole) found.add(element);
      }
    }
  }
  return found;
}

/** Removes hidden elements from the document. Returns how many of them held text. */
export function removeHidden(
  document: DomDocument,
  options: { readonly onWhite: boolean },
): number {
  const hidden = hiddenBySheet(document);
  walk(document.body, {
    enter(node) {
      if (!isElement(node)) return false;
      if (!hidden.has(node) && !isHidden(node, options.onWhite)) return true;
      hidden.add(node);
      return false;
    },
  });
  let withText = 0;
  for (const element of hidden) {
    if (!/^(?:script|style|template|noscript)$/u.test(element.localName) && textOf(element)) {
      withText += 1;
    }
    element.remove();
  }
  return withText;
}
