import { describe, expect, it } from 'vitest';
import { repairEncoding } from './repair-encoding.js';

const misreadOf = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('repairEncoding', () => {
  it.each(['the city’s “oldest” bridge – closed', 'Café Müller, Ångström', '日本語', '👩‍🏫 teaches'])(
    'puts right what was read as Windows-1252: %s',
    (text) => {
      expect(misreadOf(text)).not.toBe(text);
      expect(repairEncoding(misreadOf(text))).toBe(text);
    },
  );

  it.each([
    'château, São Paulo, Ünal, naïve, “â”, Ã la carte',
    '£5 – 10 °C • ½ © 2024',
    'Việt Nam, Łódź, Ελλάδα',
  ])('leaves alone what was read right: %s', (text) => {
    expect(repairEncoding(text)).toBe(text);
  });
});
