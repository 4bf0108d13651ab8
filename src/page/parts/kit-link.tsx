/** The whole kit as a ZIP. Making it takes a moment; what it lacks, or why there is none, is said beside it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Remark } from '../../preview/wire.js';
import { remarkOf, take } from '../api.js';
import { RemarkNote } from './remarks.js';

interface Props {
  /** Of the lesson. */
  readonly id: string;
  readonly children: ComponentChildren;
}

export function KitLink({ id, children }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const address = `/api/lessons/${encodeURIComponent(id)}/kit.zip`;
  const run = async () => {
    setBusy(true);
    setRemarks([]);
    try {
      const { file, lost } = await take(address);
      save(file);
      setRemarks(lost);
    } catch (error) {
      setRemarks([remarkOf(error)]);
    }
    setBusy(false);
  };
  return (
    <>
      <a
        href={address}
        download
        aria-disabled={isBusy}
        onClick={(event) => {
          event.preventDefault();
          if (!isBusy) void run();
        }}
      >
        {children}
      </a>
      <div class="kit-state" role="status">
        {isBusy && <p>Making the kit…</p>}
        {remarks.map((remark) => (
          <RemarkNote key={remark.message} remark={remark} />
        ))}
      </div>
    </>
  );
}

function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
