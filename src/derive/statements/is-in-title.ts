/** Whether the title names a person, by any part of the name: `Pope calls for peace` names `Pope Francis`. */
import type { Analysis, Entity } from '../analysis/analysis.js';

export function isInTitle({ aliases }: Entity, { article }: Analysis): boolean {
  const inTitle = new Set(partsOf(article.title));
  return aliases.flatMap(partsOf).some((part) => part.length > 2 && inTitle.has(part));
}

const partsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
