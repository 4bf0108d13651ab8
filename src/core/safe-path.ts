/** The one guard every output path goes through, and the names of files made from titles. */
import { join, resolve, sep } from 'node:path';
import anyAscii from 'any-ascii';
import { sha256 } from './digest.js';
import { KitError } from './problem.js';

const maxSlug = 80;
const maxSegment = 120;
const maxPath = 240;
// A title is read this far: enough for a slug, and a title of megabytes costs nothing.
const maxTitle = 400;

// Windows opens these as devices, with any extension (learn.microsoft.com: Naming Files).
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// Control and format characters (bidi overrides among them), and what Windows forbids.
const forbidden = /[\p{C}\p{Zl}\p{Zp}<>:"|?*\\]/u;

/**
 * A name for a folder or file made from a title: lower-case ASCII letters, digits and single
 * hyphens, 1 to 80 characters, the same for the same title on every machine.
 */
export function slugify(title: string): string {
  const ascii = anyAscii(title.slice(0, maxTitle).normalize('NFKC').replace(/['’ʼ]/g, ''));
  const slug = shorten(ascii.toLowerCase().replace(/[^a-z0-9]+/g, '-'), maxSlug);
  if (slug === '') return `lesson-${sha256(title).slice(0, 6)}`;
  return reserved.test(slug) ? `${slug}-lesson` : slug;
}

/** The slug with a suffix made from `id`, for a title that another item has already. */
export function uniqueSlug(slug: string, id: string): string {
  return `${shorten(slug, maxSlug - 7)}-${sha256(id).slice(0, 6)}`;
}

/**
 * The absolute path of `name` inside `root`. `name` is relative, with `/` between folders. Throws
 * `KitError` for a name that could lead out of `root` or that some system cannot store.
 */
export function safePath(root: string, name: string): string {
  const segments = name.split('/');
  const weak = segments.find((segment) => !isSafeSegment(segment));
  if (weak !== undefined) throw unsafe(name, 'part of it is no name for a file on every system');
  if (name.length > maxPath) throw unsafe(name, `it is longer than ${maxPath} characters`);
  const base = resolve(root);
  const path = join(base, ...segments);
  if (!path.startsWith(base.endsWith(sep) ? base : base + sep)) {
    throw unsafe(name, 'it leads out of the folder');
  }
  return path;
}

function isSafeSegment(segment: string): boolean {
  return (
    segment !== '' &&
    segment.length <= maxSegment &&
    !segment.startsWith('.') &&
    !/[. ]$/.test(segment) &&
    !forbidden.test(segment) &&
    !reserved.test(segment)
  );
}

function shorten(slug: string, length: number): string {
  const whole = slug.replace(/^-+|-+$/g, '');
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length);
  const end = whole[length] === '-' ? length : cut.lastIndexOf('-');
  return (end > length / 2 ? cut.slice(0, end) : cut).replace(/-+$/, '');
}

function unsafe(name: string, why: string): KitError {
  const shown = JSON.stringify(name.slice(0, 80));
  return new KitError({
    code: 'write/unsafe-path',
    message: `The file name ${shown} was refused: ${why}.`,
    hint: 'Give the lesson a plain slug: letters a to z, digits and hyphens.',
  });
}
