/** Room for the text editor, kept in step with the session. */
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditedFile, Remark } from '../../preview/wire.js';
import { remarkOf } from '../api.js';
import { listen } from '../live.js';
import { RemarkNote, Waiting } from '../parts/remarks.js';
import type { EditSession } from './edit-session.js';
import type { Written } from './text-editor.js';

type Editor = typeof import('./text-editor.js');

let failures = 0;

/** A browser gives an address that failed once no second chance: the next attempt takes another. */
async function loadEditor(): Promise<Editor> {
  try {
    return (await import(`/page/text-editor.js?after=${String(failures)}`)) as Editor;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

type Session = Pick<EditSession<EditedFile>, 'text' | 'state' | 'edit' | 'undo' | 'redo'>;

interface Props {
  readonly session: Session;
  /** What the editor needs to know of what is written. */
  readonly prepare: () => Promise<Written>;
  /** What is to be said of the text as the server has it; read anew when its signals change. */
  readonly remarks: () => readonly Remark[];
  /** A line to go to; a new object each time. */
  readonly goal?: { readonly line: number } | undefined;
}

interface Kept {
  readonly show: (line: number) => void;
  readonly close: () => void;
}

function keepInStep(
  { session, remarks }: Pick<Props, 'session' | 'remarks'>,
  holder: HTMLElement,
  openTextEditor: Editor['openTextEditor'],
  written: Written,
): Kept {
  const editor = openTextEditor(holder, {
    text: session.text.peek(),
    written,
    onEdit: (text) => {
      session.edit(text);
    },
    onUndo: () => {
      session.undo();
    },
    onRedo: () => {
      session.redo();
    },
  });
  const stopText = effect(() => {
    editor.setText(session.text.value);
  });
  const stopRemarks = effect(() => {
    const { value } = session.state;
    // Until the server has read what is written now, the marks move along with the text.
    if (value?.text === session.text.value) editor.setRemarks(remarks());
  });
  return {
    show: editor.show,
    close: () => {
      stopText();
      stopRemarks();
      editor.close();
    },
  };
}

export function TextPane({ session, prepare, remarks, goal }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const show = useRef<((line: number) => void) | undefined>(undefined);
  const [state, setState] = useState<'waiting' | 'open' | Remark>('waiting');
  useEffect(() => {
    let editor: Kept | undefined;
    let isGone = false;
    let isOpening = false;
    const open = async () => {
      const [{ openTextEditor }, written] = await Promise.all([loadEditor(), prepare()]);
      if (isGone || holder.current === null) return;
      editor = keepInStep({ session, remarks }, holder.current, openTextEditor, written);
      show.current = editor.show;
      setState('open');
    };
    const tryToOpen = async () => {
      if (isOpening || editor !== undefined) return;
      isOpening = true;
      await open().catch((error: unknown) => {
        setState(remarkOf(error));
      });
      isOpening = false;
    };
    void tryToOpen();
    const deaf = listen(({ type }) => {
      if (type === 'again') void tryToOpen();
    });
    return () => {
      isGone = true;
      deaf();
      editor?.close();
    };
  }, [session]);
  useEffect(() => {
    if (goal !== undefined) show.current?.(goal.line);
  }, [goal, state]);
  return (
    <div class="yaml">
      {state === 'waiting' && <Waiting text="Opening the editor…" />}
      {typeof state === 'object' && <RemarkNote remark={state} />}
      <div class="yaml-holder" ref={holder} />
      {state === 'open' && (
        <p class="editor-keys">
          <kbd>Esc</kbd> then <kbd>Tab</kbd> leaves the text · <kbd>Ctrl F</kbd> finds ·{' '}
          <kbd>F8</kbd> goes to the next mark
        </p>
      )}
    </div>
  );
}
