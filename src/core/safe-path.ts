/** The one guard every output path goes through. */
import { join, resolve, sep } from 'node:path';
import { KitError } from './problem.js';

const maxSegment = 120;
const maxPath = 240;

// Windows opens these as devices, with any extension (learn.microsoft.com: Naming Files).
export const reservedName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// Control and format characters (bidi overrides among them), and what Windows forbids.
const forbidden = /[\p{C}\p{Zl}\p{Zp}<>:"|?*\\]/u;

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
    !reservedName.test(segment)
  );
}

function unsafe(name: string, why: string): KitError {
  const shown = JSON.stringify(name.slice(0, 80));
  return new KitError({
    code: 'write/unsafe-path',
    message: `The file name ${shown} was refused: ${why}.`,
    hint: 'Give the lesson a plain slug: letters a to z, digits and hyphens.',
  });
}
