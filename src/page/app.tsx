/**
 * The preview's page. Preact and its signals: kept up, 5 kB, no dependency of their own, and known
 * to whoever knows React.
 */
import { render } from 'preact';
import { keepFocus } from './keep-focus.js';
import { LessonView } from './lesson/lesson-view.js';
import { LibraryView } from './library/library-view.js';
import { connection, goLive, houseProblem } from './live.js';
import { NewView } from './new/new-view.js';
import { NotHere } from './not-here.js';
import { RemarkNote } from './parts/remarks.js';
import { focusMain, followLinks, path } from './router.js';
import { TemplatesView } from './templates/templates-view.js';

const places = [
  { to: '/', label: 'Lessons', isHere: (at: string) => at === '/' || at.startsWith('/lesson/') },
  { to: '/new', label: 'New from a feed', isHere: (at: string) => at === '/new' },
  { to: '/templates', label: 'Templates', isHere: (at: string) => at === '/templates' },
] as const;

function App() {
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          focusMain();
        }}
      >
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
        <OpenToOthers />
        <Connection />
      </header>
      <main id="main" tabIndex={-1}>
        <HouseProblem />
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
  if (path.value === '/templates') return <TemplatesView />;
  if (path.value === '/') return <LibraryView />;
  return (
    <div class="library">
      <NotHere title="There is nothing at this address">
        <p>It may have been typed wrong, or what stood here is gone.</p>
      </NotHere>
    </div>
  );
}

/** Who can see what, where other machines reach the server. */
function OpenToOthers() {
  if (document.querySelector('meta[name=open-to-others]') === null) return null;
  return (
    <details class="open-to">
      <summary>Open to others</summary>
      <p>
        Other machines can reach this server. Whoever has its address with the token can read and
        change every lesson of this folder, answer keys too, and the templates, and have feeds
        fetched from here. Whoever has not sees nothing. The traffic is not encrypted: use it only
        on a network you trust. Without <code>--host</code> it is for this machine alone.
      </p>
    </details>
  );
}

/** Until it is mended, all goes on with the settings and templates as they were. */
function HouseProblem() {
  const { value: problem } = houseProblem;
  if (problem === undefined) return null;
  return (
    <div class="house-problem" role="alert">
      <p>What was in use before stays in use until this is mended.</p>
      <RemarkNote remark={problem} />
    </div>
  );
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
  keepFocus(root);
  render(<App />, root);
}
