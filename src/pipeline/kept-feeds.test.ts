import { describe, expect, it } from 'vitest';
import { readKeptFeeds, withFeeds, withoutFeed } from './kept-feeds.js';

const ours = `<?xml version="1.0"?>
<!-- my own list -->
<opml version="2.0">
  <head><title>Mine</title><ownerName>me</ownerName></head>
  <body>
    <outline text="Science" category="/a">
      <outline text="One &amp; only" type="rss" xmlUrl="https://one.example/feed?a=1&#38;b=2" htmlUrl="https://one.example/"/>
    </outline>
    <outline text='Two > one' xmlUrl='https://two.example/rss'></outline>
  </body>
</opml>
`;

const none = { feeds: [], leftOut: 0 };

describe('the list of kept feeds', () => {
  it('is empty where there is no file, or no feed in it', () => {
    expect(readKeptFeeds(undefined)).toEqual(none);
    expect(readKeptFeeds('<opml version="2.0"><head/><body></body></opml>')).toEqual(none);
  });

  it('takes feeds up and leaves every other byte as it is', () => {
    const added = { title: 'Three "<3" & more', url: 'https://three.example/?x=1&y="2"' };
    const text = withFeeds(ours, [added, { title: 'again', url: 'https://two.example/rss' }]);
    expect(readKeptFeeds(text).feeds).toEqual([
      { title: 'One & only', url: 'https://one.example/feed?a=1&b=2' },
      { title: 'Two > one', url: 'https://two.example/rss' },
      { title: 'Three "<3" & more', url: new URL(added.url).href },
    ]);
    const lines = text.split('\n');
    const fresh = lines.filter((line) => line.includes('three.example'));
    expect(fresh).toHaveLength(1);
    expect(lines.filter((line) => !line.includes('three.example')).join('\n')).toBe(ours);
  });

  it('counts those whose address cannot be followed', () => {
    const odd = ours.replace('https://two.example/rss', 'https://two.example/a b');
    expect(readKeptFeeds(odd)).toMatchObject({ feeds: [{ title: 'One & only' }], leftOut: 1 });
  });

  it('begins a list that other programs read', () => {
    const feeds = [{ title: 'One', url: 'https://one.example/feed' }];
    expect(readKeptFeeds(withFeeds(undefined, feeds)).feeds).toEqual(feeds);
  });

  it('lets one feed go, however its address is written, and no other', () => {
    const text = withoutFeed(ours, 'https://one.example/feed?a=1&b=2');
    expect(readKeptFeeds(text).feeds.map(({ title }) => title)).toEqual(['Two > one']);
    expect(text).toContain('<outline text="Science" category="/a">');
    expect(readKeptFeeds(withoutFeed(text, 'https://two.example/rss'))).toEqual(none);
    expect(withoutFeed(ours, 'https://none.example/')).toBe(ours);
  });

  it('refuses to write into a file that is no such list', () => {
    const page = '<html><body><p xmlUrl="x">A page</p></body></html>';
    expect(() => withFeeds(page, [{ title: 'One', url: 'https://one.example/' }])).toThrow(
      'feeds.opml is not an OPML list of feeds.',
    );
  });
});
