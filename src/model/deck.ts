/** A document as one HTML file that needs nothing from outside. */
import type { DocumentName, PaperCopy } from './rendered-kit.js';

export interface Deck {
  readonly name: DocumentName | PaperCopy;
  /** The version, where a document comes in several. */
  readonly form?: string;
  readonly title: string;
  readonly html: string;
  /** The Marp Markdown it was made from. */
  readonly markdown: string;
}
