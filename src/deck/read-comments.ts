/** Comments as our templates write them, notes and plain directives, read without YAML. */
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
/** `_class: question answer`: words are a string in YAML too. */
const directive = /^<!-- (_?[a-z]+): ([a-z]+(?:[ -][a-z]+)*) -->\n?$/;
const whole = /^<!--\s*([^]*?)\s*--+>/;

/** Marp reads every comment as YAML, which with as many and as long ones takes a third of reading a deck. */
export function readComments({ markdown }: Marp): void {
  const comment: BlockRule = (state, from, to, isSilent) => {
    const lines = (first: number, end: number) => state.getLines(first, end, 0, true);
    if (state.blkIndent > 0) return false;
    const [, name, value] = directive.exec(lines(from, from + 1)) ?? [];
    const isNote = from + 1 < to && labelled.test(lines(from, from + 2));
    if (name === undefined && !isNote) return false;
    if (isSilent) return true;
    let end = from + 1;
    if (isNote)
      do end += 1;
      while (end < to && !lines(end - 1, end).includes('-->'));
    const markup = lines(from, end);
    const content = whole.exec(markup)?.[1] ?? '';
    const meta = { marpitParsedDirectives: name === undefined ? {} : { [name]: value } };
    const token = { map: [from, end], markup, content, meta, hidden: true };
    Object.assign(state.push('marpit_comment', '', 0), token);
    state.line = end;
    return true;
  };
  (markdown as Ruled).block.ruler.before('marpit_comment', 'comment', comment);
}
