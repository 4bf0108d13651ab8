import { Marp } from '@marp-team/marp-core';
import { expect, it } from 'vitest';
import { readComments } from './read-comments.js';

class Unstyled extends Marp {
  protected override renderStyle(): string {
    return '';
  }
}

const own = new Unstyled();
readComments(own);
const plain = new Unstyled();

it.each([
  ['with a label', '<!--\n[Say] Today we read: a text.\n\n[Do] class: dark\n-->'],
  ['in letters with marks', '<!--\n[ملاحظات] ٣ دقائق\n-->\n\n<!--\n[说] 今天\n-->'],
  ['that end in their line', 'a\n\n<!--\n[Say] A --> b\n\nc'],
  ['with more dashes', '<!--\n[Say] A\n--->\n\nb'],
  ['that do not end', '<!--\n[Say] A\n\n# b'],
  ['that are cut off', '<!--'],
  ['beside directives', '<!-- _class: dark -->\n\n# a\n\n<!--\n[Say] A\n-->\n\n---\n\n# b'],
  ['in a list', '- a\n\n  <!--\n  [Say] A\n  -->\n\n- b'],
  ['that are directives in a list', '<!--\n[class]: dark\n-->\n\n# a'],
  ['that name a directive alone', '<!--\n[class]\n: dark\n-->\n\n# a'],
])('reads notes %s as Marp does', (_, markdown) => {
  expect(own.render(markdown)).toEqual(plain.render(markdown));
});

it.each([
  ['_class: question answer', '<!-- _class: question answer -->\n\n# a\n\n---\n\n# b'],
  ['class: dark at the end', '# a\n\n<!-- class: dark -->'],
  ['a directive right above text', '<!-- _class: true -->\na'],
  ['one of its own kind', '<!-- headingDivider: off -->\n\n# a'],
  ['two in a line', '<!-- _class: dark --> <!-- _color: red -->\n\n# a'],
  ['a value with more to it', '<!-- _class: [a, b] -->\n\n# a'],
  ['what is no directive', '<!-- note: later -->\n\n# a'],
])('reads %s as Marp does', (_, markdown) => {
  expect(own.render(markdown)).toEqual(plain.render(markdown));
});
