/** What is embedded in every page so that it asks the network for nothing. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** CSS `unicode-range` of this file. */
  readonly unicodeRange: string;
  /** WOFF2. */
  readonly data: Uint8Array;
}

/** What a school's pages look like; files as `data:` addresses. */
export interface School {
  readonly name: string;
  /** `#rrggbb` */
  readonly accent?: string;
  readonly logo?: {
    readonly address: string;
    /** Width by height. */
    readonly ratio: number;
  };
  readonly fonts: { readonly [Use in SchoolFont]?: string };
}

export type SchoolFont = 'text' | 'bold' | 'headings';

export interface Assets {
  readonly fonts: readonly FontFace[];
  /** Bundled scripts by name: `deck`, `quiz`. */
  readonly players: Readonly<Record<string, string>>;
  readonly school?: School;
}
