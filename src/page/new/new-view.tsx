/** New lessons from a feed: name it, tick articles, and have lessons made of them. */
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../live.js';
import { RemarkNote, Waiting } from '../parts/remarks.js';
import { ArticleList } from './article-list.js';
import { DerivationView } from './derivation-view.js';
import { FeedList } from './feed-list.js';
import * as store from './feed-store.js';
import { SourceForms } from './source-forms.js';

export function NewView() {
  useEffect(() => {
    document.title = 'New from a feed – Lessonpress';
    void store.loadKept();
    void store.loadDerivation();
    return listen(({ type }) => {
      if (type === 'derivation' || type === 'again') void store.loadDerivation();
      if (type === 'house' || type === 'again') void store.loadKept();
    });
  }, []);
  const { value: reading } = store.reading;
  const { value: refusal } = store.refusal;
  const outcome = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // On a phone it stands below what was asked with.
    const { top = 0 } = outcome.current?.getBoundingClientRect() ?? {};
    isAsked.current ||= reading !== undefined;
    if (isAsked.current && top > innerHeight / 2) outcome.current?.scrollIntoView();
  }, [reading, refusal]);
  return (
    <div class="new">
      <div class="head">
        <h1>New from a feed</h1>
      </div>
      <SourceForms />
      <DerivationView />
      <div class="outcome" ref={outcome}>
        {reading !== undefined && (
          <div class="reading">
            <Waiting text={`Reading ${reading}…`} />
            <button type="button" onClick={store.giveUpReading}>
              Give up
            </button>
          </div>
        )}
        {refusal && (
          <div role="alert">
            <RemarkNote remark={refusal} />
          </div>
        )}
        {reading === undefined && <Found />}
      </div>
    </div>
  );
}

function Found() {
  const { value } = store.opened;
  if (value === undefined) return null;
  if (value.kind === 'list') return <FeedList key={value.name} list={value} />;
  return <ArticleList key={value.id} listing={value} />;
}
