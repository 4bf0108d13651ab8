import { expect, it } from 'vitest';
import { exampleHost } from './example-host.js';

it.each([
  ['https://sampler.example/late-bus', 'sampler.example'],
  ['http://www.Example.org:8080/', 'www.example.org'],
  ['https://for.example.news/late-bus', undefined],
  ['https://counterexample.com/', undefined],
  [undefined, undefined],
])('nothing real stands at an address that is kept for examples: %s', (url, host) => {
  expect(exampleHost(url === undefined ? {} : { url })).toBe(host);
});
