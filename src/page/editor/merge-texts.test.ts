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
});
