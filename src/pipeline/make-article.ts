/** A feed item to an article: cleans it, and fetches the page where the feed gave an excerpt. */
import type { SourceReader } from '../core/ports.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { cleanItem } from '../clean/clean-item.js';
import { ingest } from '../ingest/ingest.js';
import type { Article } from '../model/article.js';
import type { FeedItem } from '../model/feed-item.js';
import type { GatheredItem } from './gather-items.js';
import { toProblem } from './failure.js';
import { isStopped } from './work-through.js';
import type { Workshop } from './workshop.js';

type Tools = Pick<Workshop, 'reader' | 'tagger' | 'signal'>;

export async function makeArticle(
  entry: GatheredItem,
  options: { readonly fetch: boolean },
  tools: Tools,
): Promise<StageResult<Article>> {
  const cleaned = clean(entry, entry.item, tools);
  const { url, body } = entry.item;
  const partial = entry.item.excerpt || cleaned.value.excerpt;
  if (!partial || !options.fetch || url === undefined || body.kind === 'page') return cleaned;
  try {
    const whole = clean(entry, await fetchWhole(entry.item, url, tools.reader), tools);
    if (whole.value.words > cleaned.value.words) return whole;
    return cleaned;
  } catch (error) {
    if (isStopped(error, tools.signal)) throw error;
    return {
      value: cleaned.value,
      diagnostics: [...cleaned.diagnostics, notFetched(entry.item, url, error)],
    };
  }
}

function clean(entry: GatheredItem, item: FeedItem, tools: Tools): StageResult<Article> {
  const { title, url, language } = entry.feed;
  const feed = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
  return cleanItem(item, { feed }, { tagger: tools.tagger });
}

async function fetchWhole(item: FeedItem, url: string, reader: SourceReader): Promise<FeedItem> {
  const { value } = ingest(await reader.fetchPage(url));
  const page = value.kind === 'feed' ? value.feed.items[0] : undefined;
  return page ? { ...item, body: page.body, excerpt: page.excerpt } : item;
}

function notFetched(item: FeedItem, url: string, error: unknown): Diagnostic {
  const problem = toProblem(error);
  return diagnostic('warning', {
    code: 'pipeline/page-not-fetched',
    message: `The feed holds only an excerpt of "${item.title}", and its page could not be read: ${problem.message}`,
    hint: `Open ${url} in a browser, save it as a page, and run: lessonpress make SAVED.html`,
    where: { item: item.title },
    cause: error,
  });
}
