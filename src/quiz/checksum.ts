/** A checksum that needs no secure context: it tells slips and changes, and keeps nothing secret. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 16 digits of SHA-256 (FIPS 180-4), in lower-case hex. */
export function checksum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
