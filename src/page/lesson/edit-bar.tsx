/** Whether what was changed stands in the file, the way back, and the question where two changes meet. */
import { useEffect } from 'preact/hooks';
import type { EditSession, SaveState } from '../editor/edit-session.js';
import type { Sought } from '../forms/sought-field.js';
import { RemarkNote } from '../parts/remarks.js';

const words: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  unreachable: 'Not saved yet, kept in this browser',
  refused: 'Not saved',
  asking: 'Not saved: choose below',
};

const notKept = 'Not saved yet: leave this page open';

type Shown = 'saveState' | 'isKept' | 'problem' | 'conflicts' | 'canUndo' | 'canRedo';

interface Props {
  readonly session: Pick<EditSession, Shown | 'undo' | 'redo' | 'answer'>;
  /** Leads to a field of a form. */
  readonly onSeek?: (path: Sought) => void;
}

export function EditBar({ session, onSeek }: Props) {
  const { value: saveState } = session.saveState;
  const isAsking = saveState === 'asking';
  useUndoKeys(session);
  return (
    <>
      <div class="edit-bar">
        <p class={`save-state ${saveState}`} role="status">
          {saveState === 'unreachable' && !session.isKept.value ? notKept : words[saveState]}
        </p>
        <Step
          label="Undo"
          isOff={!session.canUndo.value || isAsking}
          onStep={() => {
            session.undo();
          }}
        />
        <Step
          label="Redo"
          isOff={!session.canRedo.value || isAsking}
          onStep={() => {
            session.redo();
          }}
        />
      </div>
      {isAsking ? (
        <Question session={session} />
      ) : (
        <Trouble session={session} {...(onSeek && { onSeek })} />
      )}
    </>
  );
}

/** Where nobody writes: a field and the text editor have ways back of their own. */
function useUndoKeys(session: Props['session']): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, target, shiftKey, ctrlKey, metaKey, altKey } = event;
      const isWriting =
        target instanceof Element &&
        target.matches('input:not([type=radio], [type=checkbox]), textarea, .cm-content');
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || altKey || isWriting) return;
      if (session.saveState.value === 'asking') return;
      event.preventDefault();
      if (shiftKey) session.redo();
      else session.undo();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [session]);
}

interface StepProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onStep: () => void;
}

/** The last step leaves the button the focus. */
function Step({ label, isOff, onStep }: StepProps) {
  return (
    <button
      type="button"
      class="small"
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onStep();
      }}
    >
      {label}
    </button>
  );
}

function Trouble({ session, onSeek }: Props) {
  const { value: problem } = session.problem;
  if (problem === undefined) return null;
  const { path } = problem;
  return (
    <div class="trouble" role="alert">
      <RemarkNote remark={problem} />
      {path !== undefined && onSeek && (
        <button
          type="button"
          class="small"
          onClick={() => {
            onSeek([...path]);
          }}
        >
          Go to the field
        </button>
      )}
    </div>
  );
}

function Question({ session }: Pick<Props, 'session'>) {
  return (
    <div class="trouble" role="alert">
      <div class="remark warning">
        <p class="what">
          <b>Two changes meet.</b> The file was changed by another program or another tab in the
          same place as here. Everything that does not meet is kept from both.
        </p>
        <div class="meeting" tabIndex={0} role="region" aria-label="Where they meet">
          {session.conflicts.value.map(({ mine, theirs }, at) => (
            <dl key={at}>
              <dt>Here</dt>
              <dd dir="auto">{mine || 'nothing'}</dd>
              <dt>In the file</dt>
              <dd dir="auto">{theirs || 'nothing'}</dd>
            </dl>
          ))}
        </div>
        <p class="choices">
          <button
            type="button"
            onClick={() => {
              session.answer('mine');
            }}
          >
            Keep what stands here
          </button>
          <button
            type="button"
            onClick={() => {
              session.answer('theirs');
            }}
          >
            Take what stands in the file
          </button>
        </p>
        <p class="next">Undo brings the other one back.</p>
      </div>
    </div>
  );
}
