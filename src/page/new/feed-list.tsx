/** The feeds that a list names: open one, or keep them. */
import { useState } from 'preact/hooks';
import type { KeptFeed, ListOfFeeds } from '../../preview/wire-feed.js';
import { SearchField } from '../parts/finder.js';
import { hasWords } from '../parts/has-words.js';
import { RemarkNote } from '../parts/remarks.js';
import * as store from './feed-store.js';

const mostKept = 200;

export function FeedList({ list }: { list: ListOfFeeds }) {
  const [query, setQuery] = useState('');
  const { feeds, name, title = name, remarks } = list;
  const found = feeds.filter((feed) => hasWords(`${feed.title} ${feed.url}`, query));
  const known = new Set(store.kept.value?.feeds.map(({ url }) => url));
  const fresh = feeds.filter(({ url }) => !known.has(url)).slice(0, mostKept);
  return (
    <section class="found" aria-labelledby="found">
      <div class="head">
        <h2 id="found" tabIndex={-1} dir="auto">
          {title}
        </h2>
        <p class="soft" role="status">
          {feeds.length === 1 ? '1 feed' : `${String(feeds.length)} feeds`}
        </p>
        {fresh.length > 0 && (
          <button type="button" class="aside" onClick={() => void store.keepFeeds(fresh)}>
            {fresh.length === 1 ? 'Keep this feed' : `Keep these ${String(fresh.length)}`}
          </button>
        )}
      </div>
      {remarks.map((remark) => (
        <RemarkNote key={remark.message} remark={remark} />
      ))}
      {feeds.length > 8 && <SearchField class="narrow" query={query} onQuery={setQuery} />}
      {found.length === 0 ? (
        <p class="nothing">
          {feeds.length === 0
            ? 'This list names no feed.'
            : 'No feed has these words in its name or address.'}
        </p>
      ) : (
        <ul class="feeds">
          {found.map((feed) => (
            <Row key={feed.url} feed={feed} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ feed: { title, url } }: { feed: KeptFeed }) {
  return (
    <li>
      <div>
        <h3 dir="auto">{title}</h3>
        <p class="facts path">{url}</p>
      </div>
      <button
        type="button"
        onClick={() => {
          store.address.value = url;
          void store.openAddress(url);
        }}
      >
        Show articles<span class="hidden"> of {title}</span>
      </button>
    </li>
  );
}
