/** Reads what the settings say of a school: logo and fonts from their files, checked, as `data:`. */
import { readFile, stat } from 'node:fs/promises';
import { KitError } from '../core/problem.js';
import type { School, SchoolFont } from '../model/assets.js';
import type { SchoolSettings } from '../model/settings.js';
import { pictureSize } from './picture-size.js';
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
  const bytes = await readSmall(file, maxLogoBytes);
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    throw refused(file, 'it is no PNG, JPEG or SVG picture', 'Save the logo as one of these.');
  }
  const svg = kind === 'svg+xml' ? cleanSvg(bytes.toString('utf8')) : undefined;
  const size = pictureSize(kind, svg ?? bytes);
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
  const data = (svg === undefined ? bytes : Buffer.from(svg)).toString('base64');
  return { address: `data:image/${kind};base64,${data}`, ratio: width / height };
}

function pictureKind(bytes: Buffer): 'png' | 'jpeg' | 'svg+xml' | undefined {
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes.subarray(0, 3).toString('latin1') === '\xff\xd8\xff') return 'jpeg';
  return /<svg[\s>]/i.test(bytes.toString('utf8')) ? 'svg+xml' : undefined;
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
  const bytes = await readSmall(file, maxFontBytes);
  const kind = fontKinds[bytes.subarray(0, 4).toString('latin1')];
  if (kind === undefined) {
    throw refused(file, 'it is no WOFF2, WOFF, TTF or OTF font', 'Name the font file itself.');
  }
  return `data:font/${kind};base64,${bytes.toString('base64')}`;
}

async function readSmall(file: string, most: number): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > most) {
      const why = `it has ${Math.ceil(size / 1000)} kB, and ${most / 1000} kB is the most`;
      throw refused(file, why, 'Every page carries it: save a smaller one.');
    }
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? message})`;
    throw refused(file, why, 'Correct `school` in lessonpress.yaml.', cause);
  }
}

function refused(file: string, why: string, hint: string, cause?: unknown): KitError {
  return new KitError({
    code: 'io/school-file',
    message: `The school's file ${file} cannot be used: ${why}.`,
    hint,
    where: { file },
    ...(cause === undefined ? {} : { cause }),
  });
}
