/** Writes `samples/feed.xml` from the articles beside it: a whole-text RSS 2.0 feed. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const site = 'https://sampler.example/';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function readArticle(name) {
  const [, head, body] = readFileSync(join(samples, 'articles', name), 'utf8').split(/^---\n/m);
  const fields = Object.fromEntries(
    head
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const html = body
    .trim()
    .split(/\n\n+/)
    .map((block) =>
      block.startsWith('## ') ? `<h2>${escape(block.slice(3))}</h2>` : `<p>${escape(block)}</p>`,
    );
  return { ...fields, slug: name.replace(/\.md$/, ''), html: html.join('\n') };
}

function item(article) {
  const address = `${site}${article.slug}`;
  return `    <item>
      <title>${escape(article.title)}</title>
      <link>${address}</link>
      <guid>${address}</guid>
      <dc:creator>${escape(article.author)}</dc:creator>
      <category>${escape(article.section)}</category>
      <pubDate>${new Date(article.published).toUTCString()}</pubDate>
      <description>${escape(article.summary)}</description>
      <content:encoded><![CDATA[${article.html}]]></content:encoded>
    </item>`;
}

const articles = readdirSync(join(samples, 'articles'))
  .filter((name) => name.endsWith('.md'))
  .map(readArticle)
  .sort((a, b) => b.published.localeCompare(a.published));

writeFileSync(
  join(samples, 'feed.xml'),
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>The Sampler</title>
    <link>${site}</link>
    <description>Three articles to try Lessonpress with: an opinion piece, a science report and a local-news report about a made-up town.</description>
    <language>en</language>
${articles.map(item).join('\n')}
  </channel>
</rss>
`,
);
