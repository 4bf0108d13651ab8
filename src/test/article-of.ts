/** A cleaned article out of paragraphs of sentences, for tests of what is derived from one. */
import type { Article } from '../model/article.js';

export function articleOf(title: string, paragraphs: readonly (readonly string[])[]): Article {
  return {
    id: 'made-up',
    title,
    language: 'en',
    excerpt: false,
    words: paragraphs.flat().join(' ').split(' ').length,
    paragraphs: paragraphs.map((sentences, at) => ({
      id: `p${at + 1}`,
      kind: 'paragraph',
      text: sentences.join(' '),
      sentences: sentences.map((text, index) => ({ id: `p${at + 1}s${index + 1}`, text })),
    })),
  };
}
