/** Every lesson of the folder, to find one and to take its outputs along. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Library, LessonCard, Remark } from '../../preview/wire.js';
import { ask, remarkOf } from '../api.js';
import { listen } from '../live.js';
import { Finder, SearchField } from '../parts/finder.js';
import { RemarkNote, Waiting } from '../parts/remarks.js';
import { CardView } from './card-view.js';
import { matches, sorted, type Order, type Wanted } from './find-lessons.js';

const library = signal<Library | undefined>(undefined);
const problem = signal<Remark | undefined>(undefined);
const query = signal('');
const wanted = signal<Wanted>('all');
const order = signal<Order>('date');

async function load(): Promise<void> {
  try {
    library.value = await ask<Library>('/api/library');
    problem.value = undefined;
  } catch (error) {
    problem.value = remarkOf(error);
  }
}

export function LibraryView() {
  useEffect(() => {
    document.title = 'Lessons – Lessonpress';
    void load();
    return listen(({ type }) => {
      if (type === 'library' || type === 'lesson' || type === 'again') void load();
    });
  }, []);
  const { value } = library;
  return (
    <div class="library">
      {problem.value && <RemarkNote remark={problem.value} />}
      {value === undefined ? (
        <>
          <h1>Lessons</h1>
          {!problem.value && <Waiting text="Reading the lessons…" />}
        </>
      ) : value.lessons.length === 0 ? (
        <NoLessons folder={value.folder} />
      ) : (
        <Shelf library={value} />
      )}
    </div>
  );
}

function Shelf({ library: { lessons, documents } }: { library: Library }) {
  const found = sorted(
    lessons.filter((card) => matches(card, query.value, wanted.value)),
    order.value,
  );
  return (
    <>
      <div class="head">
        <h1>Lessons</h1>
        <p class="count" role="status">
          {found.length === lessons.length
            ? countOf(lessons.length)
            : `${String(found.length)} of ${countOf(lessons.length)}`}
        </p>
        <Reading lessons={lessons} />
      </div>
      <LessonFinder lessons={lessons} />
      {found.length === 0 ? (
        <div class="empty">
          <h2>No lesson fits</h2>
          <p>{whyNone()}</p>
          <button type="button" onClick={showAll}>
            Show all lessons
          </button>
        </div>
      ) : (
        <ul class="cards">
          {found.map((card) => (
            <CardView key={card.id} card={card} documents={documents} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The list stands at once; what it says of each lesson comes as that is read. */
function Reading({ lessons }: { lessons: readonly LessonCard[] }) {
  const read = lessons.filter(({ isRead }) => isRead).length;
  if (read === lessons.length) return null;
  return (
    <label class="reading-all">
      <span>
        {String(read)} of {String(lessons.length)} read
      </span>
      <progress value={read} max={lessons.length} />
    </label>
  );
}

const countOf = (count: number) => `${String(count)} ${count === 1 ? 'lesson' : 'lessons'}`;

function whyNone(): string {
  if (query.value.trim() !== '')
    return 'None of those has all of these words in its title, source or level.';
  return wanted.value === 'look'
    ? 'There is nothing to look at in any of them.'
    : 'There is something to look at in each of them.';
}

function showAll(): void {
  query.value = '';
  wanted.value = 'all';
}

function LessonFinder({ lessons }: { lessons: readonly LessonCard[] }) {
  const toLook = lessons.filter(({ errors, warnings }) => errors + warnings > 0).length;
  return (
    <Finder>
      <SearchField
        query={query.value}
        placeholder="Title, source, level"
        onQuery={(words) => (query.value = words)}
      />
      <label>
        <span>Show</span>
        <select
          value={wanted.value}
          onChange={({ currentTarget }) => (wanted.value = currentTarget.value as Wanted)}
        >
          <option value="all">All</option>
          <option value="look">To look at ({String(toLook)})</option>
          <option value="ready">Nothing to look at</option>
        </select>
      </label>
      <label>
        <span>Order</span>
        <select
          value={order.value}
          onChange={({ currentTarget }) => (order.value = currentTarget.value as Order)}
        >
          <option value="date">Newest article first</option>
          <option value="title">Title</option>
          <option value="grade">Easiest to read first</option>
        </select>
      </label>
    </Finder>
  );
}

function NoLessons({ folder }: { folder: string }) {
  return (
    <div class="empty">
      <h1>No lessons yet</h1>
      <p>
        Lessons you make from articles stand here, each with its slides, quiz and sheets. This
        folder has none: <span class="path">{folder}</span>
      </p>
      <p>Name a feed, an article or a file, and choose what lessons are made of.</p>
      <a class="button main" href="/new">
        New from a feed
      </a>
    </div>
  );
}
