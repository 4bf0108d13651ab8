/** Reads what the settings say of a school: logo and fonts from their files, checked, as `data:`. */
import { readFile, stat } from 'node:fs/promises';
import { KitError } from '../core/problem.js';
import type { School, SchoolFont } from '../model/assets.js';
import type { SchoolSettings } from '../model/settings.js';
import { isWhole, pictureSize, type PictureKind } from './picture-size.js';
import { cleanSvg } from './clean-svg.js';

const maxLogoBytes = 200_000;
const maxFontBytes = 400_000;
/** More than any print needs; a browser unpacks every one of them, whatever the file weighs. */
const maxPixels = 16_000_000;
/** Of one side to the other: a longer logo would be a line. */
const maxRatio = 12;
const uses = ['text', 'bold', 'headings'] as const satisfies readonly SchoolFont[];

/** Throws `KitError` for a file that is missing, too large or of another kind. */
export async function readSchool(settings: SchoolSettings): Promise<School> {
  const { name, accent, logo, fonts } = settings;
  const read: { [Use in SchoolFont]?: string } = {};
  for (const use of uses) {
    const file = fonts[use];
    if (file !== undefined) read[use] = await readFont(file);
  }
  return {
    name,
    ...(accent === undefined ? {} : { accent: accent.toLowerCase() }),
    ...(logo === undefined ? {} : { logo: await readLogo(logo) }),
    fonts: read,
  };
}

async function readLogo(file: string): Promise<NonNullable<School['logo']>> {
  const bytes = await readSmall(
    file,
    maxLogoBytes,
    'save it smaller (900 pixels across are enough)',
  );
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    throw refused(
      file,
      'it is no PNG, JPEG, WebP or SVG picture',
      'Save the logo as one of these.',
    );
  }
  if (kind !== 'svg+xml' && !isWhole(kind, bytes)) {
    throw refused(file, 'it breaks off before its end', 'Copy or download it again.');
  }
  const picture = kind === 'svg+xml' ? Buffer.from(cleanSvg(bytes.toString('utf8'))) : bytes;
  const size = pictureSize(kind, picture);
  if (size === undefined || !(size.width > 0 && size.height > 0)) {
    throw refused(
      file,
      'its width and height cannot be told',
      'Save it anew from a drawing program.',
    );
  }
  const { width, height } = size;
  if (kind !== 'svg+xml' && width * height > maxPixels) {
    const why = `it is ${width} × ${height} pixels large, and a browser has to unpack them all`;
    throw refused(file, why, 'Save it at 2,000 pixels across or fewer.');
  }
  if (Math.max(width / height, height / width) > maxRatio) {
    const [long, short] = width > height ? ['wide', 'high'] : ['high', 'wide'];
    const why = `it is more than ${maxRatio} times as ${long} as ${short}`;
    throw refused(
      file,
      why,
      'At the size of a logo nobody could read it: cut it, or take a part of it.',
    );
  }
  return {
    address: `data:image/${kind};base64,${picture.toString('base64')}`,
    ratio: width / height,
  };
}

function pictureKind(bytes: Buffer): PictureKind | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  const [first] = /<[a-z][\w:-]*/i.exec(bytes.toString('utf8')) ?? [];
  return first === '<svg' ? 'svg+xml' : undefined;
}

// First four bytes of a font file (OpenType 1.9, WOFF 1.0 and 2.0).
const fontKinds: Readonly<Record<string, string>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'otf',
  true: 'ttf',
  '\0\x01\0\0': 'ttf',
};

async function readFont(file: string): Promise<string> {
  const bytes = await readSmall(file, maxFontBytes, 'name one with fewer letters');
  const kind = fontKinds[bytes.subarray(0, 4).toString('latin1')];
  if (kind === undefined) {
    throw refused(file, 'it is no WOFF2, WOFF, TTF or OTF font', 'Name the font file itself.');
  }
  return `data:font/${kind};base64,${bytes.toString('base64')}`;
}

async function readSmall(file: string, most: number, way: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > most) {
      const why = `it has ${Math.ceil(size / 1000)} kB, and ${most / 1000} kB is the most`;
      throw refused(file, why, `Every page carries it: ${way}.`);
    }
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = unreadable[code ?? ''] ?? `it cannot be read (${code ?? message})`;
    throw refused(file, why, 'Correct `school` in lessonpress.yaml.', cause);
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
};

function refused(file: string, why: string, hint: string, cause?: unknown): KitError {
  return new KitError({
    code: 'io/school-file',
    message: `The school's file ${file} cannot be used: ${why}.`,
    hint,
    where: { file },
    ...(cause === undefined ? {} : { cause }),
  });
}
