import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.js';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array, charset?: string) =>
  decodeBytes({ name: 'named', bytes, ...(charset === undefined ? {} : { charset }) });

describe('decodeBytes', () => {
  it('lets a byte order mark win over every declaration', () => {
    const bytes = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a>é</a>', 'utf16le');
    expect(decode(bytes, 'iso-8859-1')).toMatchObject({ encoding: 'utf-16le', diagnostics: [] });
    expect(decode(bytes).text).toContain('é');
  });

  it.each([
    ['XML declaration', '<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\u00e9</a>'],
    ['HTML meta', '<html><head><meta charset=iso-8859-1></head>caf\u00e9'],
  ])('follows the %s', (_, text) => {
    expect(decode(latin1(text)).text).toContain('café');
  });

  it('follows the transport', () => {
    expect(decode(Uint8Array.of(0xd0, 0xc5, 0xd4), 'koi8-r').text).toBe('пет');
  });

  it('believes bytes that are UTF-8 where one label says so', () => {
    const text = '<?xml version="1.0" encoding="utf-8"?><a>café</a>';
    expect(decode(utf8(text), 'iso-8859-1').text).toBe(text);
  });

  it('reads Windows-1252 where nothing is declared and the bytes are no UTF-8', () => {
    expect(decode(latin1('\u0093caf\u00e9\u0094')).text).toBe('“café”');
  });

  it('leaves a declaration aside that the bytes contradict, and says so', () => {
    const { text, diagnostics } = decode(latin1('<?xml version="1.0" encoding="utf-8"?>caf\u00e9'));
    expect(text).toContain('café');
    expect(diagnostics).toMatchObject([{ code: 'ingest/encoding', severity: 'warning' }]);
  });

  it('keeps UTF-8 with a stray byte, and marks the byte', () => {
    const bytes = Uint8Array.from([...utf8('éèü '), 0xff, ...utf8(' ñ')]);
    const { text, diagnostics } = decode(bytes);
    expect(text).toBe('éèü \uFFFD ñ');
    expect(diagnostics).toMatchObject([{ code: 'ingest/characters' }]);
  });

  it('replaces NUL and other control characters, and warns', () => {
    const { text, diagnostics } = decode(utf8(`a\u0000b\u000fc\td${' word'.repeat(20)}`));
    expect(text).toContain('a\uFFFDb\uFFFDc\td');
    expect(diagnostics[0]?.message).toContain('2 characters');
  });
});
