/** Templates and themes: which there are, what is wrong with them, and what they can use. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Library, Remark } from '../../preview/wire.js';
import type { TemplateEntry, TemplateShelf } from '../../preview/wire-templates.js';
import { ask, remarkOf } from '../api.js';
import { PreviewPane } from '../lesson/preview-pane.js';
import { listen } from '../live.js';
import { openedLesson } from '../opened-lesson.js';
import { RemarkNote, Waiting, type ShowerOf } from '../parts/remarks.js';
import { goTo } from '../router.js';
import { FieldTable, HelperTable } from './what-to-use.js';

const library = signal<Library | undefined>(undefined);
const shelf = signal<TemplateShelf | undefined>(undefined);
const problem = signal<Remark | undefined>(undefined);

async function loadLibrary(): Promise<Library['lessons']> {
  library.value = await ask<Library>('/api/library');
  return library.value.lessons;
}

async function load(): Promise<void> {
  try {
    const ids = (await loadLibrary()).map(({ id }) => id);
    const opened = openedLesson.value;
    const chosen = opened !== undefined && ids.includes(opened) ? opened : ids[0];
    openedLesson.value = chosen;
    const from = chosen === undefined ? '' : `?lesson=${encodeURIComponent(chosen)}`;
    shelf.value = await ask<TemplateShelf>(`/api/templates${from}`);
    problem.value = undefined;
  } catch (error) {
    problem.value = remarkOf(error);
  }
}

export function TemplatesView() {
  useEffect(() => {
    document.title = 'Templates – Lessonpress';
    void load();
    return listen(({ type }) => {
      if (type === 'library') void loadLibrary();
      else if (type !== 'derivation') void load();
    });
  }, []);
  const { value } = shelf;
  return (
    <div class="templates">
      <div class="head">
        <h1>Templates</h1>
      </div>
      {problem.value && <RemarkNote remark={problem.value} />}
      {value === undefined
        ? !problem.value && <Waiting text="Reading the templates…" />
        : library.value && <Shelf shelf={value} library={library.value} />}
    </div>
  );
}

function Shelf({ shelf: { folder, entries, ...rest }, library: { lessons, documents } }: Shown) {
  const own = entries.filter(({ isOwn }) => isOwn);
  const builtIn = entries.filter(({ isOwn }) => !isOwn);
  const { value: id } = openedLesson;
  return (
    <div class="template-panes">
      <div class="template-side">
        <section class="sheet" aria-labelledby="own">
          <h2 id="own">Your own</h2>
          <p class="soft">{folder === undefined ? noFolder : ownFolder(folder)}</p>
          {own.length > 0 && <Entries entries={own} theme={rest.theme} />}
        </section>
        <details class="sheet" open={own.length === 0}>
          <summary>
            <h2>Those of Lessonpress</h2> <span class="soft">{String(builtIn.length)}</span>
          </summary>
          <p class="soft">Used wherever your folder has no file of the same name.</p>
          <Entries entries={builtIn} theme={rest.theme} />
        </details>
        {id !== undefined && (
          <label class="field">
            <span>Preview and values from</span>
            <select
              value={id}
              onChange={({ currentTarget }) => {
                openedLesson.value = currentTarget.value;
                void load();
              }}
            >
              {lessons.map((card) => (
                <option key={card.id} value={card.id}>
                  {card.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <FieldTable fields={rest.fields} hasLesson={id !== undefined} />
        <HelperTable helpers={rest.helpers} />
      </div>
      {id !== undefined && (
        <PreviewPane key={id} id={id} documents={documents} showerOf={showerOf(id)} />
      )}
    </div>
  );
}

/** What is wrong in the lesson is mended on the lesson's own page. */
const showerOf =
  (id: string): ShowerOf =>
  ({ file, line }) =>
    line === undefined || file?.endsWith(id) !== true
      ? undefined
      : () => {
          goTo(`/lesson/${encodeURIComponent(id)}#L${String(line)}`);
        };

interface Shown {
  readonly shelf: TemplateShelf;
  readonly library: Library;
}

const noFolder =
  'You have none. The command lessonpress init copies those below into a folder; the line “templates: templates” in lessonpress.yaml uses them.';

const ownFolder = (folder: string) =>
  `Files in ${folder}. Change them in your own editor: the preview follows each time you save.`;

const kinds = [
  ['document', 'Documents'],
  ['partial', 'Pieces that documents share'],
  ['theme', 'Themes'],
] as const;

function Entries({ entries, theme }: { entries: readonly TemplateEntry[]; theme: string }) {
  return (
    <>
      {kinds.map(([kind, title]) => {
        const some = entries.filter((entry) => entry.kind === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{title}</h3>
            <ul class={some.some(({ remarks }) => remarks.length > 0) ? 'files told' : 'files'}>
              {some.map((entry) => (
                <Entry key={entry.path} entry={entry} isChosen={isChosen(entry, theme)} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

const isChosen = ({ kind, name }: TemplateEntry, theme: string) =>
  kind === 'theme' && name === theme;

function Entry({ entry, isChosen: chosen }: { entry: TemplateEntry; isChosen: boolean }) {
  const { name, path, remarks } = entry;
  return (
    <li>
      <p>
        <code title={path}>{name}</code>
        {chosen && <span class="tag">chosen</span>}
      </p>
      {remarks.map((remark) => (
        <RemarkNote key={`${String(remark.line)} ${remark.message}`} remark={remark} />
      ))}
    </li>
  );
}
