/** Tells an outlet that is made up by its address: some names are kept for examples (RFC 2606). */
import type { Article } from '../../model/article.js';

const kept = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/;

/** The host of the article, where nothing real can stand there. */
export function exampleHost({ url }: Pick<Article, 'url'>): string | undefined {
  const host =
    url === undefined ? '' : (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '');
  return kept.test(host) ? host : undefined;
}
