/**
 * The preview's page. Preact and its signals: kept up, 5 kB, no dependency of their own, and known
 * to whoever knows React.
 */
import { render } from 'preact';
import { LessonView } from './lesson/lesson-view.js';
import { LibraryView } from './library/library-view.js';
import { connection, goLive } from './live.js';
import { NewView } from './new/new-view.js';
import { followLinks, path } from './router.js';

const places = [
  { to: '/', label: 'Lessons', isHere: (at: string) => at === '/' || at.startsWith('/lesson/') },
  { to: '/new', label: 'New from a feed', isHere: (at: string) => at === '/new' },
] as const;

function App() {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="/">
          Lessonpress
        </a>
        <nav aria-label="Main">
          {places.map(({ to, label, isHere }) => (
            <a key={to} href={to} aria-current={isHere(path.value) ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <Connection />
      </header>
      <main id="main" tabIndex={-1}>
        <View />
      </main>
    </>
  );
}

function View() {
  const lesson = /^\/lesson\/(.+)$/.exec(path.value)?.[1];
  if (lesson !== undefined) {
    const id = decodeURIComponent(lesson);
    return <LessonView key={id} id={id} />;
  }
  if (path.value === '/new') return <NewView />;
  return <LibraryView />;
}

function Connection() {
  const { value: state } = connection;
  return (
    <p class={`connection ${state}`} role="status">
      {state === 'lost' ? 'Not connected. Trying again…' : ''}
    </p>
  );
}

const root = document.getElementById('app');
if (root) {
  followLinks();
  goLive();
  render(<App />, root);
}
