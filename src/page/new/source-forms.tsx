/** The ways to name a feed: an address, a file, or one of those that are kept. */
import { useRef, useState } from 'preact/hooks';
import type { KeptFeed, KeptFeeds } from '../../preview/wire-feed.js';
import { RemarkNote } from '../parts/remarks.js';
import * as store from './feed-store.js';

export function SourceForms() {
  return (
    <div class="sources">
      <AddressForm />
      <FileForm />
      <KeptForm />
    </div>
  );
}

function AddressForm() {
  return (
    <form
      class="source"
      onSubmit={(event) => {
        event.preventDefault();
        if (store.address.value.trim() !== '') void store.openAddress(store.address.value);
      }}
    >
      <h2>An address</h2>
      <label>
        <span>Of a feed or an article</span>
        <input
          type="text"
          inputMode="url"
          name="address"
          autocomplete="url"
          spellcheck={false}
          placeholder="https://example.com/feed"
          value={store.address.value}
          onInput={({ currentTarget }) => (store.address.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="main" disabled={store.address.value.trim() === ''}>
        Show articles
      </button>
    </form>
  );
}

function FileForm() {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void store.openFile(file);
  };
  return (
    <div
      class={isOver ? 'source drop over' : 'source drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <h2>A file</h2>
      <p>Drop it here: a feed, an OPML list, a saved page, Markdown or plain text.</p>
      <input
        ref={input}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Choose a file…
      </button>
    </div>
  );
}

function KeptForm() {
  const { value: kept } = store.kept;
  const problem = store.keepingProblem.value ?? kept?.problem;
  return (
    <div class="source kept">
      <h2>A feed you keep</h2>
      {problem && <RemarkNote remark={problem} />}
      {kept && kept.feeds.length > 0 ? (
        <ul class="kept-feeds">
          {kept.feeds.map((feed) => (
            <KeptRow key={feed.url} feed={feed} />
          ))}
        </ul>
      ) : (
        !problem &&
        !kept?.leftOut && (
          <p>
            None yet. Open a feed and keep it: it will stand in <span class="path">feeds.opml</span>{' '}
            of this folder.
          </p>
        )
      )}
      {kept && kept.leftOut > 0 && <LeftOut kept={kept} />}
    </div>
  );
}

function LeftOut({ kept: { leftOut, file } }: { kept: KeptFeeds }) {
  return (
    <p class="left-out">
      {String(leftOut)} in <span class="path">{file}</span> cannot be opened: an address begins with
      https:// and has no spaces.
    </p>
  );
}

function KeptRow({ feed: { title, url } }: { feed: KeptFeed }) {
  return (
    <li>
      <button
        type="button"
        class="open"
        title={url}
        onClick={() => {
          store.address.value = url;
          void store.openAddress(url);
        }}
      >
        <span>{title}</span>
      </button>
      <button
        type="button"
        class="drop-feed"
        aria-label={`Keep ${title} no longer`}
        title="Keep it no longer"
        onClick={() => void store.dropFeed(url)}
      >
        ×
      </button>
    </li>
  );
}
