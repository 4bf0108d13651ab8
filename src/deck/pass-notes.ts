/** Speaker notes of our templates, taken out of the Markdown before Marp looks for directives in them. */
import type { Marp } from '@marp-team/marp-core';

/** What a rule of markdown-it is given, as far as this one asks. */
interface BlockState {
  line: number;
  readonly blkIndent: number;
  getLines(from: number, to: number, indent: number, keepLastLF: boolean): string;
  push(type: string, tag: string, nesting: number): object;
}

type BlockRule = (state: BlockState, from: number, to: number, isSilent: boolean) => boolean;

interface Ruled {
  readonly block: { readonly ruler: { before(name: string, own: string, rule: BlockRule): void } };
}

/** `[Say] Today …`: YAML lets no text follow a list, so that no directive stands in such a comment. */
const labelled = /^<!--\n\[[\p{L}\p{M} ]+\] [\p{L}\p{M}\p{N}]/u;
const whole = /^<!--\s*([^]*?)\s*--+>/;

/** Marp reads every comment as YAML, which with notes as long as ours takes a quarter of reading a deck. */
export function passNotes({ markdown }: Marp): void {
  const note: BlockRule = (state, from, to, isSilent) => {
    const lines = (first: number, end: number) => state.getLines(first, end, 0, true);
    if (state.blkIndent > 0 || from + 1 >= to || !labelled.test(lines(from, from + 2)))
      return false;
    if (isSilent) return true;
    let end = from + 2;
    while (end < to && !lines(end - 1, end).includes('-->')) end += 1;
    const markup = lines(from, end);
    const content = whole.exec(markup)?.[1] ?? '';
    const meta = { marpitParsedDirectives: {} };
    const token = { map: [from, end], markup, content, meta, hidden: true };
    Object.assign(state.push('marpit_comment', '', 0), token);
    state.line = end;
    return true;
  };
  (markdown as Ruled).block.ruler.before('marpit_comment', 'note', note);
}
