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
import { goTo, spot } from '../router.js';
import { showTemplate, templateAddress, templateAt } from './template-address.js';
import { TemplateEditor } from './template-editor.js';
import { FieldTable, HelperTable } from './what-to-use.js';

const library = signal<Library | undefined>(undefined);
const shelf = signal<TemplateShelf | undefined>(undefined);
const problem = signal<Remark | undefined>(undefined);

const calmMs = 400;

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
    let timer: number | undefined;
    const deaf = listen(({ type }) => {
      if (type === 'library') void loadLibrary();
      if (type === 'library' || type === 'derivation') return;
      // Every document is made for this; the preview goes first.
      clearTimeout(timer);
      timer = setTimeout(() => void load(), calmMs);
    });
    return () => {
      clearTimeout(timer);
      deaf();
    };
  }, []);
  const { value } = shelf;
  const isList = templateAt(spot.value.hash) === undefined;
  return (
    <div class="templates">
      <div class="head">
        <h1>Templates</h1>
        {!isList && <a href="/templates">All of them</a>}
      </div>
      {problem.value && <RemarkNote remark={problem.value} />}
      {value === undefined
        ? !problem.value && <Waiting text="Reading the templates…" />
        : library.value && <Shelf shown={value} library={library.value} />}
    </div>
  );
}

function Shelf({ shown, library: { lessons, documents } }: Shown) {
  const { value: id } = openedLesson;
  const open = templateAt(spot.value.hash);
  return (
    <div class={open ? 'template-panes editing' : 'template-panes'}>
      <div class="template-side">
        {open ? (
          <TemplateEditor
            key={templateAddress(open)}
            template={open}
            line={open.line}
            shelf={shelf}
          />
        ) : (
          <Lists {...shown} />
        )}
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
        <FieldTable
          fields={shown.fields}
          hasLesson={id !== undefined}
          isOpen={open === undefined}
        />
        <HelperTable helpers={shown.helpers} />
      </div>
      {id !== undefined && (
        <PreviewPane
          key={`${id} ${open?.name ?? ''}`}
          id={id}
          documents={documents}
          first={documentOf(open?.name ?? '', documents)}
          showerOf={showerOf(id)}
        />
      )}
    </div>
  );
}

/** What is wrong in the lesson is mended on the lesson's own page. */
const showerOf =
  (id: string): ShowerOf =>
  (remark) => {
    const { file, line = 1 } = remark;
    if (file?.endsWith(id) !== true) return showTemplate(remark);
    return () => {
      goTo(`/lesson/${encodeURIComponent(id)}#L${String(line)}`);
    };
  };

/** The document in which a template or a piece is seen: `quiz-match` in the quiz. */
function documentOf(template: string, documents: Library['documents']): string | undefined {
  if (template.startsWith('handout')) return 'quiz';
  const names = documents
    .map(({ name }) => name)
    .filter((name) => `${template}-`.startsWith(`${name}-`));
  return names.sort((a, b) => b.length - a.length)[0];
}

interface Shown {
  readonly shown: TemplateShelf;
  readonly library: Library;
}

function Lists({ folder, entries, theme }: TemplateShelf) {
  const own = entries.filter(({ isOwn }) => isOwn);
  const builtIn = entries.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <section class="sheet" aria-labelledby="own">
        <h2 id="own">Your own</h2>
        <p class="soft">{folder === undefined ? noFolder : ownFolder(folder)}</p>
        {own.length > 0 && <Entries entries={own} theme={theme} />}
      </section>
      {builtIn.length > 0 && (
        <details class="sheet" open={own.length === 0}>
          <summary>
            <h2>Those of Lessonpress</h2> <span class="soft">{String(builtIn.length)}</span>
          </summary>
          <p class="soft">Used wherever your folder has no file of the same name.</p>
          <Entries entries={builtIn} theme={theme} />
        </details>
      )}
    </>
  );
}

const noFolder =
  'You have none. The command lessonpress init copies those below into a folder; the line “templates: templates” in lessonpress.yaml uses them.';

const ownFolder = (folder: string) =>
  `Files in ${folder}. Open one to change it here, or change it in your own editor: the preview follows.`;

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
        <a href={templateAddress(entry)} title={path}>
          <code>{name}</code>
        </a>
        {chosen && <span class="tag">chosen</span>}
      </p>
      {remarks.map((remark) => (
        <RemarkNote
          key={`${String(remark.line)} ${remark.message}`}
          remark={remark}
          onShow={showTemplate(remark)}
        />
      ))}
    </li>
  );
}
