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

export interface Assets {
  readonly fonts: readonly FontFace[];
  /** Bundled scripts by name: `deck`, `quiz`. */
  readonly players: Readonly<Record<string, string>>;
}
