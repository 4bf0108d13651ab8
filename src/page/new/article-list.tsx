/** The articles of a feed, to tick those that lessons are made of. */
import { useState } from 'preact/hooks';
import type { FeedListing, ListedArticle } from '../../preview/wire-feed.js';
import { Finder, SearchField } from '../parts/finder.js';
import { hasWords } from '../parts/has-words.js';
import { RemarkNote } from '../parts/remarks.js';
import * as store from './feed-store.js';

/** More than these are shown when they are asked for. */
const shownAtFirst = 60;
const mostAtOnce = 200;

type Wanted = 'all' | 'whole' | 'new';

export function ArticleList({ listing }: { listing: FeedListing }) {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<Wanted>('all');
  const [most, setMost] = useState(shownAtFirst);
  const { articles } = listing;
  const found = articles.filter((article) => fits(article, query, wanted));
  const shown = found.slice(0, most);
  return (
    <section class="found" aria-labelledby="found">
      <Head listing={listing} />
      {listing.remarks.length > 0 && <Remarks listing={listing} />}
      {articles.length === 0 ? (
        <p class="nothing">There is no article in it to make a lesson from.</p>
      ) : (
        <>
          {articles.length > 5 && <ArticleFinder {...{ query, setQuery, wanted, setWanted }} />}
          {found.length > 1 && <TickAll articles={shown} />}
          {found.length === 0 && <p class="nothing">No article fits what you look for.</p>}
          <ul class="articles">
            {shown.map((article) => (
              <Row key={article.number} article={article} />
            ))}
          </ul>
          {found.length > shown.length && (
            <button
              type="button"
              onClick={() => {
                setMost(most + 200);
                const [next] = found.slice(most);
                requestAnimationFrame(() => next && boxOf(next)?.focus());
              }}
            >
              Show more of the {String(found.length)}
            </button>
          )}
          <MakeBar listing={listing} />
        </>
      )}
    </section>
  );
}

function Head({ listing: { title, name, url, articles } }: { listing: FeedListing }) {
  const isKept = store.kept.value?.feeds.some((feed) => feed.url === url) === true;
  const shown = title ?? name;
  return (
    <div class="head">
      <h2 id="found" tabIndex={-1} dir="auto">
        {shown}
      </h2>
      <p class="soft" role="status">
        {articles.length === 1 ? '1 article' : `${String(articles.length)} articles`}
      </p>
      {url !== undefined && !isKept && articles.length > 1 && (
        <button
          type="button"
          class="aside"
          onClick={() => void store.keepFeeds([{ title: shown.slice(0, 300), url }])}
        >
          Keep this feed
        </button>
      )}
    </div>
  );
}

function Remarks({ listing: { remarks, articles } }: { listing: FeedListing }) {
  return (
    <details class="feed-notes" open={articles.length === 0}>
      <summary>{remarks.length === 1 ? '1 note' : `${String(remarks.length)} notes`}</summary>
      {remarks.slice(0, 50).map((remark, at) => (
        <RemarkNote key={at} remark={remark} />
      ))}
    </details>
  );
}

interface FinderProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly wanted: Wanted;
  readonly setWanted: (wanted: Wanted) => void;
}

function ArticleFinder({ query, setQuery, wanted, setWanted }: FinderProps) {
  return (
    <Finder>
      <SearchField query={query} placeholder="Title, author" onQuery={setQuery} />
      <label>
        <span>Show</span>
        <select
          value={wanted}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.value as Wanted);
          }}
        >
          <option value="all">All articles</option>
          <option value="whole">Whole articles</option>
          <option value="new">Without a lesson yet</option>
        </select>
      </label>
    </Finder>
  );
}

function fits(article: ListedArticle, query: string, wanted: Wanted): boolean {
  if (wanted === 'whole' && article.excerpt) return false;
  if (wanted === 'new' && article.lesson !== undefined) return false;
  return hasWords(`${article.title} ${article.author ?? ''}`, query);
}

function TickAll({ articles }: { articles: readonly ListedArticle[] }) {
  const numbers = articles.filter(canBeMade).map(({ number }) => number);
  const on = numbers.filter((number) => store.ticked.value.has(number)).length;
  return (
    <label class="tick-all">
      <input
        type="checkbox"
        checked={on > 0 && on === numbers.length}
        indeterminate={on > 0 && on < numbers.length}
        disabled={numbers.length === 0}
        onChange={({ currentTarget }) => {
          store.tick(numbers, currentTarget.checked);
        }}
      />
      All that are shown
    </label>
  );
}

const idOf = ({ number }: ListedArticle) => `article-${String(number)}`;
const boxOf = (article: ListedArticle) => document.getElementById(idOf(article));

const canBeMade = ({ refusal }: ListedArticle) => refusal === undefined;

function Row({ article }: { article: ListedArticle }) {
  const { number, title, language, refusal, lesson } = article;
  return (
    <li class={canBeMade(article) ? undefined : 'refused'}>
      <input
        type="checkbox"
        id={idOf(article)}
        checked={store.ticked.value.has(number)}
        disabled={!canBeMade(article)}
        aria-describedby={`facts-${String(number)}`}
        onChange={({ currentTarget }) => {
          store.tick([number], currentTarget.checked);
        }}
      />
      <div>
        <label for={idOf(article)} lang={language} dir="auto">
          {title}
        </label>
        <p class="facts" id={`facts-${String(number)}`}>
          {factsOf(article).join(' · ')}
          {article.excerpt && <Excerpt article={article} />}
          {refusal !== undefined && <span class="tag look">{refusal}</span>}
        </p>
        {lesson !== undefined && (
          <p class="facts">
            <a href={`/lesson/${encodeURIComponent(lesson)}`}>
              Open its lesson<span class="hidden">: {title}</span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

function Excerpt({ article: { isFetched } }: { article: ListedArticle }) {
  return isFetched ? (
    <span class="tag" title="The page of the article is fetched when its lesson is made.">
      Excerpt, page will be fetched
    </span>
  ) : (
    <span class="tag look">Excerpt only</span>
  );
}

function factsOf({ published, author, words, grade, language, excerpt }: ListedArticle): string[] {
  const date = published === undefined ? undefined : new Date(published.slice(0, 10));
  return [
    date?.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' }),
    author,
    words === 1 ? '1 word' : `${words.toLocaleString()} words`,
    grade === undefined ? undefined : `Grade ${String(Math.round(grade))}`,
    /^en\b/i.test(language) || language === 'und' ? undefined : languageName(language),
    excerpt ? undefined : 'Whole',
  ].filter((fact) => fact !== undefined);
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function MakeBar({ listing }: { listing: FeedListing }) {
  const chosen = listing.articles.filter(({ number }) => store.ticked.value.has(number));
  const count = chosen.length;
  const tooMany = count > mostAtOnce;
  return (
    <div class="make-bar">
      <button
        type="button"
        class="main"
        disabled={count === 0 || tooMany || store.isWorking.value}
        onClick={() => void store.startDerivation(listing.id, chosen)}
      >
        {count > 1 ? `Make ${String(count)} lessons` : 'Make the lesson'}
      </button>
      <p class="soft" role="status">
        {store.isWorking.value
          ? 'Lessons are being made.'
          : tooMany
            ? `At most ${String(mostAtOnce)} at once.`
            : count === 0
              ? 'Tick the articles you want.'
              : `${String(count)} of ${String(listing.articles.length)} ticked`}
      </p>
    </div>
  );
}
