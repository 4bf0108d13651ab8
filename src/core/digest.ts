/** Content digests: the same bytes give the same name on every machine. */
import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) in lower-case hex, 64 characters. Strings are digested as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
