/** What is to be said of something, in the words of a person: what, where, what to do. */
import type { Remark } from '../../preview/wire.js';
import { WithCode } from './with-code.js';

const words = { error: 'Error', warning: 'Worth a look', info: 'Note' } as const;

/** How to get to where a remark stands; `undefined` where there is no way. */
export type ShowerOf = (remark: Remark) => (() => void) | undefined;

export function RemarkNote({
  remark,
  onShow,
}: {
  remark: Remark;
  onShow?: (() => void) | undefined;
}) {
  const { severity, message, hint, file, line, code } = remark;
  const place =
    file === undefined
      ? ''
      : `${file.replace(/^.*[/\\]/, '')}${line === undefined ? '' : `, line ${String(line)}`}`;
  return (
    <div class={`remark ${severity}`}>
      <p class="what">
        <b>{words[severity]}.</b> <WithCode text={message} />
      </p>
      <p class="next">
        <WithCode text={hint} />
      </p>
      <p class="where">
        {place !== '' &&
          (onShow ? (
            <button type="button" class="link" onClick={onShow}>
              {place}
            </button>
          ) : (
            <span>{place}</span>
          ))}
        <span class="code">{code}</span>
      </p>
    </div>
  );
}

export function Waiting({ text }: { text: string }) {
  return (
    <p class="waiting" role="status">
      <span class="dots" aria-hidden="true" />
      {text}
    </p>
  );
}
