/** Width and height of a picture, from its own header, and whether the rest of it is there. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type PictureKind = keyof typeof sizes;

const sizes = {
  png: pngSize,
  jpeg: jpegSize,
  webp: webpSize,
  'svg+xml': (bytes: Buffer) => svgSize(bytes.toString('utf8')),
} as const;

/** `undefined` where it does not say. */
export function pictureSize(kind: PictureKind, picture: Buffer): PictureSize | undefined {
  return sizes[kind](picture);
}

/** Whether the mark of its end is there, or as many bytes as it says. */
export function isWhole(kind: Exclude<PictureKind, 'svg+xml'>, bytes: Buffer): boolean {
  if (kind === 'webp') return bytes.length >= bytes.readUInt32LE(4) + 8;
  return bytes.includes(kind === 'png' ? 'IEND' : '\xff\xd9', 'latin1');
}

/** The IHDR chunk comes first (PNG, third edition, 11.2.1). */
function pngSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A frame header: SOF0 to SOF15 without the tables among them (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    // Any number of fill bytes may stand before a marker (B.1.1.2).
    while (bytes[at + 1] === 0xff && at + 10 < bytes.length) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
  }
  return undefined;
}

/** The first chunk: lossy, lossless or with more to it (RFC 9649, 2.5 to 2.7). */
function webpSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length < 30) return undefined;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

/** As CSS takes the shape of it: its own lengths, where it has both, before its box. */
function svgSize(svg: string): PictureSize | undefined {
  const [tag = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const box = /\sviewBox="\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/i.exec(tag);
  const length = (name: string) =>
    new RegExp(`\\s${name}="([\\d.]+)(?:px|mm|cm|in|pt|pc)?"`, 'i').exec(tag)?.[1];
  const own = [length('width'), length('height')];
  const [width, height] = own.includes(undefined) && box ? box.slice(1) : own;
  return width === undefined || height === undefined
    ? undefined
    : { width: Number(width), height: Number(height) };
}
