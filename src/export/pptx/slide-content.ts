/** What a slide of the deck says, apart from how a page sets it: what PowerPoint's objects are made from. */

/** Text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A marked word. */
  readonly mark?: boolean;
  /** Says where something stands, and steps back. */
  readonly soft?: boolean;
  /** An address with http or https. */
  readonly href?: string;
}

export type Runs = readonly Run[];

/** `key`: the answer; `do`: what to do now; `note`: a remark. */
export type Role = 'plain' | 'heading' | 'quote' | 'key' | 'do' | 'note';

export type Block =
  | { readonly kind: 'paragraph'; readonly role: Role; readonly runs: Runs }
  | {
      readonly kind: 'item';
      readonly runs: Runs;
      /** Of an ordered list. */
      readonly number?: number;
      /** 0 at the outermost list. */
      readonly level: number;
      readonly isKey: boolean;
      /** A date or an amount that stands beside the text. */
      readonly label?: { readonly of: 'time' | 'number'; readonly text: string };
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | {
      readonly kind: 'word';
      readonly word: Runs;
      readonly sentence: Runs;
      readonly meaning: Runs;
    }
  | {
      readonly kind: 'plan';
      readonly total: string;
      readonly steps: readonly (readonly string[])[];
    }
  | { readonly kind: 'claim'; readonly runs: Runs }
  | {
      readonly kind: 'branch';
      /** Stands against the claim. */
      readonly isAgainst: boolean;
      readonly lines: readonly Runs[];
    };

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

export interface Cell {
  readonly isHead: boolean;
  readonly runs: Runs;
}

export interface Note {
  readonly label?: string;
  readonly text: string;
}

export interface SlideContent {
  /** Classes of the section: they name its layout. */
  readonly classes: readonly string[];
  readonly cue: string;
  readonly minutes: string;
  /** Stands at the far end of the cue. */
  readonly aside: string;
  readonly title: Runs;
  readonly blocks: readonly Block[];
  readonly foot: { readonly outlet: string; readonly href?: string; readonly rest: string };
  readonly notes: readonly Note[];
  /** Pictures that are not taken along. */
  readonly pictures: number;
}

export const plainText = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** The blocks of one kind, in their order. */
export function blocksOf<Kind extends Block['kind']>(
  blocks: readonly Block[],
  kind: Kind,
): readonly BlockOf<Kind>[] {
  return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}
