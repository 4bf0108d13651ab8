/** Tells a text from what is none, and names the usual files that teachers pick by mistake. */
import { sniffEncoding } from './sniff-encoding.js';

interface Binary {
  readonly why: string;
  readonly hint: string;
}

const saveAsText = 'Save the article as text or as a web page, or give the address of its feed.';

const kinds: readonly (readonly [string, string])[] = [
  ['%PDF-', 'is a PDF'],
  ['PK\u0003\u0004', 'is a ZIP archive or an office document (such as .docx)'],
  ['\u00D0\u00CF\u0011\u00E0', 'is an office document of the old kind (such as .doc)'],
  ['{\\rtf', 'is a document in Rich Text Format'],
  ['\u0089PNG', 'is a picture (PNG)'],
  ['\u00FF\u00D8\u00FF', 'is a picture (JPEG)'],
  ['GIF8', 'is a picture (GIF)'],
];

/** Share of control characters above which no text is believed. */
const controlShare = 0.05;

export function describeBinary(bytes: Uint8Array): Binary | undefined {
  const latin = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const kind = kinds.find(([sign]) => latin.startsWith(sign))?.[1];
  if (kind !== undefined) return { why: `${kind}, not a feed or a text`, hint: saveAsText };
  if (sniffEncoding(bytes) !== undefined) return undefined;
  const sample = bytes.subarray(0, 65536);
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)).length;
  return controls > sample.length * controlShare
    ? { why: 'is not a text: it is full of bytes that no letter has', hint: saveAsText }
    : undefined;
}
