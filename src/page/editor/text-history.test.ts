import { beforeEach, describe, expect, it } from 'vitest';
import { TextHistory } from './text-history.js';

let now: number;
let history: TextHistory;
let text: string;

beforeEach(() => {
  now = 0;
  history = new TextHistory(() => now);
  text = '- one\n- two\n- three has a longer line\n';
});

function edit(after: string): void {
  history.edit(text, after);
  text = after;
}

function type(words: string, behind: string): void {
  for (let at = 0; at < words.length; at += 1) {
    const start = text.indexOf(behind) + behind.length + at;
    now += 100;
    edit(`${text.slice(0, start)}${words.charAt(at)}${text.slice(start)}`);
  }
}

describe('the way back', () => {
  it('takes back in one step what was typed without a rest, letters taken away too', () => {
    const before = text;
    type(' and a half', 'one');
    edit(text.replace('half', 'hal'));
    expect(history.back(text)).toBe(before);
    expect(history.hasPast).toBe(false);
    expect(history.forth(before)).toBe(text);
  });

  it('takes back in one step what was typed above a digest that changed with each letter', () => {
    const digest = (digit: string) => `  digest: "${digit.repeat(64)}"\n`;
    text += digest('0');
    const before = text;
    for (const letter of 'abcd') {
      now += 100;
      edit(text.replace(/one\w*/, `$&${letter}`).replace(/ {2}digest: .*\n/, digest(letter)));
    }
    expect(text).toBe(`- oneabcd\n- two\n- three has a longer line\n${digest('d')}`);
    expect(history.back(text)).toBe(before);
  });

  it('keeps apart what was typed before a rest and after it, and at another place', () => {
    type(' x', 'one');
    const [first, rested] = [text, now + 1_000];
    now = rested;
    type('y', 'one x');
    const second = text;
    type('z', 'longer');
    expect(history.back(text)).toBe(second);
    expect(history.back(second)).toBe(first);
  });

  it('takes a change that was not typed as a step of its own', () => {
    type('x', 'one');
    const typed = text;
    edit(text.replace('- three has a longer line\n', ''));
    const dropped = text;
    type('y', 'two');
    expect(history.back(text)).toBe(dropped);
    expect(history.back(dropped)).toBe(typed);
  });

  it('begins a step anew after a step back', () => {
    const before = text;
    type('x', 'one');
    history.back(text);
    text = before;
    type('y', 'one');
    expect(history.hasFuture).toBe(false);
    expect(history.back(text)).toBe(before);
  });
});
