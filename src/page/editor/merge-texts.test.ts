import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.js';

const base = 'title: One\nminutes: 45\nsummary: Short\n';

describe('two changes of one text', () => {
  it('are both kept where they are in different places', () => {
    const merged = mergeTexts(base, base.replace('One', 'Mine'), base.replace('Short', 'Theirs'));
    expect(merged).toEqual({
      conflicts: [],
      mine: 'title: Mine\nminutes: 45\nsummary: Theirs\n',
      theirs: 'title: Mine\nminutes: 45\nsummary: Theirs\n',
    });
  });

  it('are told where they are in the same place, with a text for either answer', () => {
    const merged = mergeTexts(
      base,
      base.replace('One', 'Mine'),
      base.replace('One', 'Theirs').replace('Short', 'Long'),
    );
    expect(merged.conflicts).toEqual([{ mine: 'title: Mine', theirs: 'title: Theirs' }]);
    expect(merged.mine).toBe('title: Mine\nminutes: 45\nsummary: Long\n');
    expect(merged.theirs).toBe('title: Theirs\nminutes: 45\nsummary: Long\n');
  });

  it('are one change where both sides made the same', () => {
    const same = base.replace('One', 'Same');
    expect(mergeTexts(base, same, same).conflicts).toEqual([]);
  });

  it('leave a text without a change of its own as the other side has it', () => {
    expect(mergeTexts(base, base, 'x').mine).toBe('x');
    expect(mergeTexts(base, 'x', base).theirs).toBe('x');
  });

  describe('of which each has a digest of its own', () => {
    const sealed = (text: string, digit: string) =>
      `${text}derived:\n  program: 0.1.0\n  digest: "${digit.repeat(64)}"\nplans: []\n`;
    const before = sealed(base, '0');
    const mine = sealed(base.replace('One', 'Mine'), 'a');

    it('are both kept, also beside the digest', () => {
      const theirs = sealed(base.replace('Short', 'Theirs'), 'b').replace('[]', '[x]');
      const { conflicts, mine: merged } = mergeTexts(before, mine, theirs);
      expect(conflicts).toEqual([]);
      expect(merged).toContain('title: Mine\nminutes: 45\nsummary: Theirs\n');
      expect(merged).toMatch(/\n {2}digest: "[ab]{64}"\nplans: \[x\]\n$/);
    });

    it('become the text that has both already, with its digest', () => {
      const both = sealed(base.replace('One', 'Mine').replace('Short', 'Long'), 'c');
      expect(mergeTexts(before, mine, both).mine).toBe(both);
      expect(mergeTexts(before, both, mine).mine).toBe(both);
    });

    it('are told apart without it', () => {
      const theirs = sealed(base.replace('One', 'Theirs'), 'b');
      const merged = mergeTexts(before, mine, theirs);
      expect(merged.conflicts).toEqual([{ mine: 'title: Mine', theirs: 'title: Theirs' }]);
      expect([merged.mine, merged.theirs]).toEqual([mine, theirs]);
    });
  });
});
