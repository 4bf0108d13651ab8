/** A cleaned article: numbered paragraphs of sentences with stable ids. */

export interface Sentence {
  /** Paragraph id and number: `p3s2`. */
  readonly id: string;
  readonly text: string;
}

/** `quote` is a block quotation, `list` one item of a list. Headings are numbered apart (`h1`). */
export type ParagraphKind = 'paragraph' | 'heading' | 'quote' | 'list';

export interface Paragraph {
  /** `p1`, `p2`, … in reading order; headings `h1`, `h2`, …. */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** Plain text, one line, spaces folded; exactly the sentences joined by single spaces. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface Article {
  /** The item's id in its feed. */
  readonly id: string;
  readonly title: string;
  readonly byline?: string;
  /** What the outlet says the article tells, in whole sentences that do not stand in its text. */
  readonly standfirst?: string;
  /** Name of the newspaper, site or blog. */
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601, beginning with the day as the outlet prints it. */
  readonly published?: string;
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** Only a part of the article was to be had. */
  readonly excerpt: boolean;
  readonly paragraphs: readonly Paragraph[];
  /** Words in paragraphs, headings left out. */
  readonly words: number;
  /** US school grade by the Flesch-Kincaid formula (Kincaid et al. 1975), one decimal; English only. */
  readonly grade?: number;
}
