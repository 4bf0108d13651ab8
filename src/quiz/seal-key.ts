/**
 * The key of a quiz, closed until the teacher gives the release code. A page that is opened from a
 * disk has no `crypto.subtle`, so this is done by a library in plain JavaScript: scrypt (RFC 7914)
 * makes each guess of the code slow, XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) closes the text.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt, scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** In hex. */
export interface SealedKey {
  readonly salt: string;
  readonly nonce: string;
  readonly box: string;
}

/** 32 MB, and a fifth of a second on a laptop, for each guess. */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** What counts of a release code: letters and figures, whatever their case. */
export function plainReleaseCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `about` is not secret and must be the same to open it. The same input gives the same output. */
export function sealKey(text: string, code: string, about: string): SealedKey {
  const salt = sha256(utf8ToBytes(about)).slice(0, 16);
  const secret = scrypt(utf8ToBytes(plainReleaseCode(code)), salt, cost);
  const bytes = utf8ToBytes(text);
  // Made of what it closes: two versions of a key under one code never share a nonce.
  const nonce = sha256(concatBytes(secret, bytes)).slice(0, 24);
  const box = xchacha20poly1305(secret, nonce, utf8ToBytes(about)).encrypt(bytes);
  return { salt: bytesToHex(salt), nonce: bytesToHex(nonce), box: bytesToHex(box) };
}

/** `undefined` where the code is not the right one. */
export async function openKey(
  { salt, nonce, box }: SealedKey,
  code: string,
  about: string,
): Promise<string | undefined> {
  const password = utf8ToBytes(plainReleaseCode(code));
  const secret = await scryptAsync(password, hexToBytes(salt), cost);
  try {
    const cipher = xchacha20poly1305(secret, hexToBytes(nonce), utf8ToBytes(about));
    return new TextDecoder().decode(cipher.decrypt(hexToBytes(box)));
  } catch {
    return undefined;
  }
}
