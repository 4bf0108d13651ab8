import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWritten } from './match-written.js';

const match = (written: string, ...accepted: string[]) => matchWritten(written, accepted).match;

describe('what is written', () => {
  it.each([
    ['HAMBURG', 'Hamburg'],
    ['  hamburg . ', 'Hamburg'],
    ['Zurich', 'Zürich'],
    ['Zürich', 'Zürich'],
    ['the council', 'council'],
    ['council', 'the council'],
    ['well being', 'well-being'],
    ['wellbeing', 'well-being'],
    ['“narrow rule”', 'narrow rule'],
    ['rock ’n’ roll', "rock 'n' roll"],
    ['１４', '14'],
    ['مَدينة', 'مدينة'],
    ['Αθήνα', 'αθηνα'],
    ['北京。', '北京'],
    ['Strasse', 'Straße'],
    ['2015 – 2017', '2015-2017'],
    ['COVID 19', 'COVID-19'],
    ['–5', '-5'],
    ['٩', '9'],
    ['۱۹۶۲', '1962'],
    ['1,000,000', '1000000'],
    ['12345678', '12,345,678'],
    ['186000', '$186,000'],
    ['28', '28 €'],
    ['28', '28€'],
    ['1.2 million', '$1.2 million'],
  ])('%s is the same as %s', (written, key) => {
    expect(match(written, key)).toBe('same');
  });

  it.each([
    ['Hamburk', 'Hamburg'],
    ['Hmaburg', 'Hamburg'],
    ['Hambourg', 'Hamburg'],
    ['envirnoment policcy', 'environment policy'],
    ['fourty days', 'forty days'],
  ])('%s is a slip of %s, which is told', (written, key) => {
    expect(matchWritten(written, ['Moscow', key])).toEqual({ match: 'slip', spelling: key });
  });

  it.each([
    ['1962', '1926'],
    ['14', '15'],
    ['-5', '5'],
    ['1-5', '15'],
    ['1,5', '15'],
    ['0,125', '0125'],
    ['$28', '€28'],
    ['$28', '28'],
    ['1,000', '1'],
    ['1852 km', '1,852 km'],
    ['cat', 'car'],
    ['legal', 'illegal'],
    ['typical', 'atypical'],
    ['effect', 'affect'],
    ['not Hamburg', 'Hamburg'],
    ['Hamburg or Berlin', 'Hamburg'],
    ['', 'Hamburg'],
    ['北方', '北京'],
    ['eighty', 'eight'],
    ['eighth', 'eight'],
    ['fifty', 'fifth'],
    ['sixty', 'sixth'],
    ['seventy', 'seventh'],
    ['seventh', 'seven'],
    ['ninety-seventh', 'ninety-seven'],
    ['sesenta', 'setenta'],
    ['cuatro', 'cuarto'],
    ['Austria', 'Australia'],
    ['hypotension', 'hypertension'],
    ['Slovenia', 'Slovakia'],
    ['anything', ''],
  ])('%j is not %j', (written, key) => {
    expect(match(written, key)).toBe('other');
  });

  it('is taken for a listed variant before it is taken for a slip of another', () => {
    expect(matchWritten('colour', ['color', 'colour'])).toEqual({
      match: 'same',
      spelling: 'colour',
    });
  });

  it('is never right where nothing is accepted', () => {
    expect(match('Hamburg')).toBe('other');
  });

  it('always matches itself, whatever its case', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, (text) => {
        expect(match(text, text)).toBe('same');
        expect(match(` ${text} `, text)).toBe('same');
      }),
    );
  });
});
