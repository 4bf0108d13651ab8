/** A button for work that takes a moment: busy meanwhile, and what went wrong beside it. */
import { useState } from 'preact/hooks';
import { remarkOf } from '../api.js';
import { WithCode } from '../parts/with-code.js';

interface Props {
  readonly label: string;
  /** Names for a reader of the page aloud what the label leaves out. */
  readonly about?: string;
  readonly isSmall?: boolean;
  /** Returns words to say where there was nothing to do. */
  readonly work: () => Promise<string | undefined>;
}

export function WorkButton({ label, about = '', isSmall = false, work }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const run = async () => {
    setBusy(true);
    setSaid(undefined);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(remarkOf(error).message);
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class={isSmall ? 'small' : ''}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void run();
        }}
      >
        {isBusy ? 'One moment…' : label}
        {about !== '' && <span class="hidden"> {about}</span>}
      </button>
      <span class="soft said" role="status">
        {said !== undefined && <WithCode text={said} />}
      </span>
    </>
  );
}
