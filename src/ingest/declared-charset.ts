/** What the transport and the source itself say about its encoding. */
import type { FeedSource } from '../model/feed-source.js';

/** From `Content-Type`. */
export function transportCharset(source: FeedSource): string | undefined {
  return source.charset?.trim().replace(/^["']|["']$/g, '') || undefined;
}

/** From the XML declaration, or from `<meta charset>` in the first 4096 bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(head)?.[1];
  const found = xml ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)/i.exec(head)?.[1];
  // A declaration that could be read byte by byte is not UTF-16 (HTML standard, 13.2.3.2).
  return found !== undefined && /^utf-?16|^ucs-?2|^iso-10646/i.test(found) ? 'utf-8' : found;
}
