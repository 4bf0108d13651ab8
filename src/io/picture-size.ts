/** Width and height of a picture, from its own header. */

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** `undefined` where it does not say. */
export function pictureSize(
  kind: 'png' | 'jpeg' | 'svg+xml',
  picture: Buffer | string,
): PictureSize | undefined {
  if (typeof picture === 'string') return svgSize(picture);
  return kind === 'png' ? pngSize(picture) : jpegSize(picture);
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

function svgSize(svg: string): PictureSize | undefined {
  const [tag = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const box = /\sviewBox="\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/i.exec(tag);
  const length = (name: string) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`, 'i').exec(tag)?.[1];
  const [width, height] = box ? [box[1], box[2]] : [length('width'), length('height')];
  return width === undefined || height === undefined
    ? undefined
    : { width: Number(width), height: Number(height) };
}
