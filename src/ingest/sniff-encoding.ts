/** What the first bytes alone say about the encoding. */

interface Sniffed {
  readonly encoding: string;
  /** Bytes of the mark, to be left out. */
  readonly skip: number;
}

const signs: readonly (readonly [readonly number[], Sniffed])[] = [
  [[0x00, 0x00, 0xfe, 0xff], { encoding: 'utf-32be', skip: 4 }],
  [[0xff, 0xfe, 0x00, 0x00], { encoding: 'utf-32le', skip: 4 }],
  [[0xef, 0xbb, 0xbf], { encoding: 'utf-8', skip: 3 }],
  [[0xfe, 0xff], { encoding: 'utf-16be', skip: 2 }],
  [[0xff, 0xfe], { encoding: 'utf-16le', skip: 2 }],
  [[0x00, 0x00, 0x00, 0x3c], { encoding: 'utf-32be', skip: 0 }],
  [[0x3c, 0x00, 0x00, 0x00], { encoding: 'utf-32le', skip: 0 }],
  [[0x00, 0x3c, 0x00, 0x3f], { encoding: 'utf-16be', skip: 0 }],
  [[0x3c, 0x00, 0x3f, 0x00], { encoding: 'utf-16le', skip: 0 }],
];

/** Byte order marks, and `<` or `<?` in wide letters (XML 1.0, appendix F). */
export function sniffEncoding(bytes: Uint8Array): Sniffed | undefined {
  return signs.find(([sign]) => sign.every((byte, at) => bytes[at] === byte))?.[1];
}
