import { describe, expect, it } from 'vitest';
import { helperList } from './helper-list.js';
import { createHelpers } from './helpers.js';

const named = helperList.flatMap(({ calls }) =>
  calls.map((call) => /[a-z]\w*/i.exec(call)?.[0] ?? call),
);

describe('the list of helpers', () => {
  it('names every helper that a template can call, and no other', () => {
    expect([...named].sort()).toEqual(Object.keys(createHelpers('en')).sort());
  });
});
