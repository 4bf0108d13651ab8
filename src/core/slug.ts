/** Names of files made from titles. */
import anyAscii from 'any-ascii';
import { sha256 } from './digest.js';
import { reservedName } from './safe-path.js';

const maxSlug = 80;
// A title is read this far: enough for a slug, and a title of megabytes costs nothing.
const maxTitle = 400;

/**
 * A name for a folder or file made from a title: lower-case ASCII letters, digits and single
 * hyphens, 1 to 80 characters, the same for the same title on every machine.
 */
export function slugify(title: string): string {
  const ascii = anyAscii(title.slice(0, maxTitle).normalize('NFKC').replace(/['’ʼ]/g, ''));
  const slug = shorten(ascii.toLowerCase().replace(/[^a-z0-9]+/g, '-'), maxSlug);
  if (slug === '') return `lesson-${sha256(title).slice(0, 6)}`;
  return reservedName.test(slug) ? `${slug}-lesson` : slug;
}

/** The slug with a suffix made from `id`, for a title that another item has already. */
export function uniqueSlug(slug: string, id: string): string {
  return `${shorten(slug, maxSlug - 7)}-${sha256(id).slice(0, 6)}`;
}

function shorten(slug: string, length: number): string {
  const whole = slug.replace(/^-+|-+$/g, '');
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length);
  const end = whole[length] === '-' ? length : cut.lastIndexOf('-');
  return (end > length / 2 ? cut.slice(0, end) : cut).replace(/-+$/, '');
}
