import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.js';

const clock = (...seconds: number[]) => {
  let at = 0;
  return () => (seconds[Math.min(at++, seconds.length - 1)] ?? 0) * 1000;
};

describe('progress', () => {
  it('tells a person count, rate, time left and what is being made', () => {
    const line = createProgress({ isTTY: true, columns: 120, now: clock(0, 0, 0, 10) });
    expect(line(0, 100, 'First')).toBe(`${'░'.repeat(24)} 0/100  First`);
    expect(line(50, 100, 'Half\nway')).toBe(
      `${'█'.repeat(12)}${'░'.repeat(12)} 50/100, 5.0 a second, about 10 s left  Half way`,
    );
  });

  it('never runs over the edge of the terminal', () => {
    const line = createProgress({ isTTY: true, columns: 40, now: clock(0) });
    expect(line(0, 3, 'x'.repeat(100))).toHaveLength(39);
  });

  it('does nothing to the terminal with what stands in a title', () => {
    const line = createProgress({ isTTY: true, columns: 80, now: clock(0) });
    expect(line(0, 3, '\u001b[2Jtitle\u202e')).not.toMatch(/[\u001b\u202e]/);
  });

  it('says nothing to a pipe in a short run, and ten times at most in a long one', () => {
    let ticks = 0;
    const line = createProgress({ isTTY: false, columns: 80, now: () => (ticks += 1) });
    const short = Array.from({ length: 20 }, (_, at) => line(at, 20, 'x'));
    expect(short.filter(Boolean)).toEqual([]);
    const long = Array.from({ length: 1000 }, (_, at) => line(at, 1000, 'x'));
    expect(long.filter(Boolean)).toHaveLength(9);
    expect(long.find(Boolean)).toMatch(/^100 of 1000, \d+\.\d a second, about \d+ s left$/);
  });
});
