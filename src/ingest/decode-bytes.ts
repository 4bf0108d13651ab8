/** From bytes to text: gzip, byte order marks, declared and undeclared encodings, stray bytes. */
import { gunzipSync } from 'node:zlib';
import { analyse } from 'chardet';
import { diagnostic, type Diagnostic, type Problem } from '../core/problem.js';
import type { FeedSource } from '../model/feed-source.js';
import { describeBinary } from './describe-binary.js';
import { declaredCharset, transportCharset } from './declared-charset.js';
import { refuse } from './refuse.js';
import { scrubText } from './scrub-text.js';
import { sniffEncoding } from './sniff-encoding.js';
import { decodeUtf32, isUtf32 } from './utf32.js';

export interface DecodedSource {
  readonly text: string;
  /** The WHATWG name of the encoding that was used (encoding.spec.whatwg.org), or `utf-32le/be`. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

export const maxSourceBytes = 20 * 1024 * 1024;

interface Decoding {
  readonly text: string;
  readonly encoding: string;
  /** A label that was declared and could not be followed. */
  readonly unfit?: string;
}

/**
 * The text of a source. A byte order mark wins over the transport, the transport over the
 * declaration inside (RFC 7303, section 3); without any, UTF-8 is tried, then Windows-1252. A
 * declared encoding that the bytes contradict is left aside with a warning.
 */
export function decodeBytes(source: FeedSource): DecodedSource {
  const bytes = inflate(source);
  if (bytes.length > maxSourceBytes) throw refuse('ingest/too-large', source, tooLarge);
  const binary = describeBinary(bytes);
  if (binary !== undefined) throw refuse('ingest/binary', source, binary);
  const decoding = decode(bytes, source);
  const scrubbed = scrubText(decoding.text);
  const problems: Problem[] = [];
  const where = { source: source.name };
  if (decoding.unfit !== undefined)
    problems.push({
      code: 'ingest/encoding',
      message: `${source.name} says it is written in "${decoding.unfit}", but its bytes are not. It was read as ${decoding.encoding}.`,
      hint: 'Look whether letters with accents are right in the lesson; if not, save the source as UTF-8.',
      where,
    });
  if (scrubbed.replaced > 0)
    problems.push({
      code: 'ingest/characters',
      message: `${source.name} holds ${scrubbed.replaced} characters that cannot stand in a text (control or unreadable bytes, marks that reverse or pile up). They were replaced or removed.`,
      hint: 'Look for "\uFFFD" in the lesson and put the right letter there.',
      where,
    });
  return {
    text: scrubbed.text,
    encoding: decoding.encoding,
    diagnostics: problems.map((problem) => diagnostic('warning', problem)),
  };
}

const tooLarge = {
  why: `is larger than ${maxSourceBytes / 1024 / 1024} MB`,
  hint: 'Take a feed with fewer items, or save the one article you want.',
};

function inflate(source: FeedSource): Uint8Array {
  const { bytes } = source;
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSourceBytes });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw refuse('ingest/too-large', source, tooLarge, cause);
    throw refuse(
      'ingest/binary',
      source,
      {
        why: 'is compressed with gzip and the compressed data is damaged',
        hint: 'Download it again.',
      },
      cause,
    );
  }
}

function decode(bytes: Uint8Array, source: FeedSource): Decoding {
  const sniffed = sniffEncoding(bytes);
  if (sniffed !== undefined)
    return {
      text: decodeAs(bytes.subarray(sniffed.skip), sniffed.encoding, false),
      encoding: sniffed.encoding,
    };
  const declared = [transportCharset(source), declaredCharset(bytes)].filter(
    (label): label is string => label !== undefined,
  );
  const labels = preferUtf8(declared, bytes);
  const fit = labels.find((label) => isFit(bytes, label));
  if (fit !== undefined)
    return {
      ...named(bytes, fit),
      ...(fit === labels[0] || labels[0] === undefined ? {} : { unfit: labels[0] }),
    };
  const fallback = guess(bytes);
  return { ...named(bytes, fallback), ...(labels[0] === undefined ? {} : { unfit: labels[0] }) };
}

/** Servers say Latin-1 of everything: where one label is UTF-8 and the bytes agree, it is UTF-8. */
function preferUtf8(labels: readonly string[], bytes: Uint8Array): readonly string[] {
  const utf8 = labels.find((label) => canonical(label) === 'utf-8');
  if (utf8 === undefined || !isFit(bytes, utf8)) return labels;
  return [utf8];
}

/** Below it, chardet takes short Western texts for Romanian or Turkish. */
const sureEnough = 80;

/**
 * UTF-8 where its multi-byte letters outnumber the bytes that break it, else what the frequencies of
 * bytes say without doubt (East Asian encodings), else Windows-1252.
 */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 1024 * 1024);
  const text = decodeAs(sample, 'utf-8', false);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  if (broken === 0 || whole > broken) return 'utf-8';
  const [best] = analyse(bytes.subarray(0, 65536));
  return best !== undefined && best.confidence >= sureEnough ? best.name : 'windows-1252';
}

function named(bytes: Uint8Array, label: string): Decoding {
  return { text: decodeAs(bytes, label, false), encoding: canonical(label) ?? label };
}

function canonical(label: string): string | undefined {
  if (isUtf32(label)) return label.toLowerCase();
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isFit(bytes: Uint8Array, label: string): boolean {
  if (canonical(label) === undefined) return false;
  try {
    decodeAs(bytes, label, true);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, label: string, fatal: boolean): string {
  return isUtf32(label)
    ? decodeUtf32(bytes, label)
    : new TextDecoder(label, { fatal }).decode(bytes);
}
