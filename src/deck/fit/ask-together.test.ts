import { describe, expect, it } from 'vitest';
import type { Gauge, Trial } from '../../core/ports.js';
import { askTogether } from './ask-together.js';

const trial = (html: string): Trial => ({ html, sizes: [1] });
const over = { pixels: 0 };

describe('askTogether', () => {
  it('asks in one call what is asked at once, and gives everyone their own answers', async () => {
    const calls: string[][] = [];
    const gauge: Gauge = (trials) => {
      calls.push(trials.map(({ html }) => html));
      return Promise.resolve(trials.map(({ html }) => ({ fit: html.length, over })));
    };
    const together = askTogether(gauge);
    const found = await Promise.all([
      together([trial('a'), trial('bb')]),
      together([trial('ccc')]),
    ]);
    expect(found.map((some) => some.map(({ fit }) => fit))).toEqual([[1, 2], [3]]);
    expect(await together([trial('dddd')])).toEqual([{ fit: 4, over }]);
    expect(calls).toEqual([['a', 'bb', 'ccc'], ['dddd']]);
  });

  it('fails everyone whose call failed, and no one after', async () => {
    let isBroken = true;
    const together = askTogether((trials) =>
      isBroken
        ? Promise.reject(new TypeError('gone'))
        : Promise.resolve(trials.map(() => ({ fit: 1, over }))),
    );
    const found = await Promise.allSettled([together([trial('a')]), together([trial('b')])]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    expect(await together([trial('c')])).toEqual([{ fit: 1, over }]);
  });
});
