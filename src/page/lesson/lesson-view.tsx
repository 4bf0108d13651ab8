/** One lesson: its form or its text to change, and its preview beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LessonState, Remark } from '../../preview/wire.js';
import { ask, remarkOf } from '../api.js';
import type { Schema } from '../editor/complete-lesson.js';
import { EditSession } from '../editor/edit-session.js';
import { TextPane } from '../editor/text-pane.js';
import { useSession } from '../editor/use-session.js';
import { FormPane } from '../forms/form-pane.js';
import type { Sought } from '../forms/sought-field.js';
import { listen } from '../live.js';
import { NotHere } from '../not-here.js';
import { openedLesson } from '../opened-lesson.js';
import { RemarkNote, Waiting, type ShowerOf } from '../parts/remarks.js';
import { Tabs } from '../parts/tabs.js';
import { showTemplate } from '../templates/template-address.js';
import { EditBar } from './edit-bar.js';
import { PreviewPane } from './preview-pane.js';

type Mode = 'look' | 'form' | 'text';

const modes = [
  { name: 'look', label: 'Preview' },
  { name: 'form', label: 'Form' },
  { name: 'text', label: 'YAML' },
] as const;

export function LessonView({ id }: { id: string }) {
  const [first, setFirst] = useState<LessonState>();
  const [problem, setProblem] = useState<Remark>();
  useEffect(() => {
    // The first answer opens the lesson; from then on its session keeps it at what the disk has.
    let isOpen = false;
    const load = async () => {
      try {
        const state = await ask<LessonState>(`/api/lessons/${encodeURIComponent(id)}`);
        if (isOpen) return;
        isOpen = true;
        openedLesson.value = id;
        setFirst(state);
      } catch (error) {
        if (!isOpen) setProblem(remarkOf(error));
      }
    };
    void load();
    return listen(({ type }) => {
      if (type === 'again' && !isOpen) void load();
    });
  }, [id]);
  if (first !== undefined) return <OpenLesson first={first} />;
  return (
    <div class="library">
      {problem ? (
        <NotHere title="This lesson cannot be opened">
          <div role="alert">
            <RemarkNote remark={problem} />
          </div>
        </NotHere>
      ) : (
        <>
          <h1 class="hidden">A lesson</h1>
          <Waiting text="Opening the lesson…" />
        </>
      )}
    </div>
  );
}

const editLesson = (state: LessonState) =>
  new EditSession({
    state,
    address: `/api/lessons/${encodeURIComponent(state.id)}`,
    concerns: (event) => event.type === 'lesson' && event.id === state.id,
  });

const prepareLesson = async () => ({
  kind: 'lesson' as const,
  schema: await ask<Schema>('/api/lesson-schema'),
});

function OpenLesson({ first }: { first: LessonState }) {
  const session = useSession(() => editLesson(first));
  const [goal, setGoal] = useState(() => goalOf(location.hash));
  const [mode, setMode] = useState<Mode>(goal === undefined ? 'look' : 'text');
  const [sought, setSought] = useState<Sought>();
  const { lesson, language, remarks, documents, id, file, ...state } = session.state.value ?? first;
  // While it cannot be read it goes by the title it had.
  const lastTitle = useRef<string>(undefined);
  lastTitle.current = lesson?.title ?? lastTitle.current;
  const title = lastTitle.current ?? state.title;
  document.title = `${title} – Lessonpress`;
  const showerOf = (remark: Remark) => {
    const { line } = remark;
    if (remark.file !== file) return showTemplate(remark);
    if (line === undefined) return undefined;
    return () => {
      setMode('text');
      setGoal({ line });
    };
  };
  return (
    <div class={`lesson view-${mode}`}>
      <div class="lesson-head">
        <h1 lang={language} dir="auto">
          {title}
        </h1>
        {remarks.length > 0 && <Remarks remarks={remarks} showerOf={showerOf} />}
        <Tabs
          label="View"
          tabs={modes}
          chosen={mode}
          onChoose={(chosen) => {
            setGoal(undefined);
            setSought(undefined);
            setMode(chosen);
          }}
        />
        <EditBar
          session={session}
          onSeek={(path) => {
            setMode('form');
            setSought(path);
          }}
        />
      </div>
      <div class="panes">
        {mode !== 'look' && (
          <section class="edit" aria-label="Edit">
            {mode === 'form' && <FormPane session={session} sought={sought} />}
            {mode === 'text' && <LessonText session={session} goal={goal} />}
          </section>
        )}
        <PreviewPane id={id} documents={documents} showerOf={showerOf} />
      </div>
    </div>
  );
}

function LessonText({ session, goal }: { session: EditSession; goal: Goal | undefined }) {
  const remarks = () => session.state.value?.remarks ?? [];
  return <TextPane session={session} goal={goal} prepare={prepareLesson} remarks={remarks} />;
}

interface Goal {
  readonly line: number;
}

/** `#L12` leads to a line of the text. */
function goalOf(hash: string): Goal | undefined {
  const line = /^#L(\d+)$/.exec(hash)?.[1];
  return line === undefined ? undefined : { line: Number(line) };
}

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly showerOf: ShowerOf;
}

function Remarks({ remarks, showerOf }: RemarksProps) {
  return (
    <details class="notes">
      <summary>{remarks.length === 1 ? '1 note' : `${String(remarks.length)} notes`}</summary>
      <div class="notes-list">
        {remarks.map((remark) => (
          <RemarkNote
            key={`${remark.code} ${String(remark.line)} ${remark.message}`}
            remark={remark}
            onShow={showerOf(remark)}
          />
        ))}
      </div>
    </details>
  );
}
