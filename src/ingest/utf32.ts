/** UTF-32, which the platform's decoder leaves out and old feeds still use. */

export function isUtf32(label: string): boolean {
  return /^utf-32[bl]e$/i.test(label);
}

/** What is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, label: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = label.toLowerCase().endsWith('le');
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    parts.push(point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point));
  }
  return parts.join('');
}
