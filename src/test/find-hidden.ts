/** Looks for words in the bytes of a file, in the open and in every usual disguise. */
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The words that stand in the file. They are of ASCII letters, long enough to mean nothing else. */
export function findHidden(file: string, words: readonly string[]): readonly string[] {
  const views = viewsOf(file).map((view) => view.toLowerCase());
  return words.filter((word) => {
    const forms = disguisesOf(word).map((form) => form.toLowerCase());
    return views.some((view) => forms.some((form) => view.includes(form)));
  });
}

/** The file as it is, without what parts or escapes letters, and what its Base64 holds. */
function viewsOf(file: string): readonly string[] {
  const open = [file, ...packedIn(file)];
  return open.flatMap((text) => {
    const plain = unescape(text);
    const tagless = plain.replace(/<!--|-->|<[^>]*>/g, '');
    return [text, plain, ...[plain, tagless].map((view) => view.replace(/[^A-Za-z0-9+/=_]/g, ''))];
  });
}

function unescape(text: string): string {
  const ofCode = (code: string, base: number): string => {
    const point = parseInt(code, base);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  };
  return text
    .replace(/&#x([\da-f]+);?/gi, (_, code: string) => ofCode(code, 16))
    .replace(/&#(\d+);?/g, (_, code: string) => ofCode(code, 10))
    .replace(/\\u\{?([\da-f]{4})\}?|\\x([\da-f]{2})|%([\da-f]{2})/gi, (_, ...codes: string[]) =>
      ofCode(codes.find((code) => code !== undefined) ?? '', 16),
    );
}

function packedIn(file: string): readonly string[] {
  const chunks = file.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? [];
  return chunks.flatMap((chunk) => {
    const bytes = Buffer.from(chunk, 'base64');
    const unpacked = [gunzipSync, inflateSync, inflateRawSync].flatMap((unpack) => {
      try {
        return [unpack(bytes)];
      } catch {
        return [];
      }
    });
    return unpacked.map((each) => each.toString('latin1'));
  });
}

function disguisesOf(word: string): readonly string[] {
  const turned = Array.from(word).reverse().join('');
  const rotated = word.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  const wide = Buffer.from(word, 'utf16le');
  return [
    ...[word, turned, rotated],
    ...[Buffer.from(word), Buffer.from(turned), wide].flatMap(base64Of),
    Buffer.from(word).toString('hex'),
    Array.from(Buffer.from(word)).join(','),
  ];
}

/** Wherever it begins within the three bytes of a group: the letters that hold it alone. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole).replace(/=/g, '');
  });
}
