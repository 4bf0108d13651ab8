import { describe, expect, it } from 'vitest';
import { answer, cleanBody as clean, town } from '../test/clean-body.js';

const article = `<p>${town}</p><p>${answer}</p>`;

describe('what stands around an article', () => {
  it.each([
    ['share buttons glued to the last word', 'Facebooktwittermail', false],
    ['a sign of omission', ' […]', true],
    ['an invitation to read on', ' [Continue reading…]', true],
    ['an invitation after the last sentence', ' Read more »', true],
    ['an English tail', ' The post A title appeared first on The Courier.', false],
    ['a German tail', ' Der Beitrag Brücke erschien zuerst auf Der Bote.', false],
    ['a French tail', ' L’article Pont est apparu en premier sur Le Courrier.', false],
    ['a Spanish tail', ' La entrada Puente se publicó primero en El Correo.', false],
    ['an Italian tail', ' L’articolo Ponte sembra essere il primo su Il Corriere.', false],
    ['a Dutch tail', ' Het bericht Brug verscheen eerst op De Bode.', false],
    ['a Portuguese tail', ' O post Ponte apareceu primeiro em O Correio.', false],
    ['a Swedish tail', ' Inlägget Bron dök först upp på Kuriren.', false],
    ['a Polish tail', ' Artykuł Most pochodzi z serwisu Kurier.', false],
    ['a Russian tail', ' Запись Мост впервые появилась Курьер.', false],
    ['a Japanese tail', ' 投稿 橋 は 新聞 に最初に表示されました。', false],
  ])('takes off %s', (_name, tail, isExcerpt) => {
    const { article: made, texts } = clean('html', `<p>${town}</p><p>${answer}${tail}</p>`);
    expect(texts).toEqual([town, answer]);
    expect(made.excerpt).toBe(isExcerpt);
  });

  it.each([
    ['Share this: Facebook Twitter Email Print'],
    ['Related: <a href="/a">Another bridge falls</a>'],
    ['[Read: <a href="/a">Another bridge falls</a>]'],
    ['Photo: A. Person / Reuters'],
    ['Advertisement'],
    ['Sign up for our newsletter and never miss a bridge'],
    ['<a href="/a">Weiterlesen</a>'],
    ['<a href="/x">Leer más</a>'],
    ['Read: <a href="/a">Another bridge falls</a>'],
    ['[Every morning in your inbox: <a href="/n">The Town Today</a>]'],
    ['<a href="/more">Learn more about bridges</a>'],
    ['The old bridge in winter - Image: A. Person'],
    ['(Photo: A. Person)'],
    ['[Figure 2: the arches from the north]'],
    ['Posted on Monday 6 May 2024 at 09:11 by Ann Example.'],
    [
      'A version of this article appears in print on , on Page <!-- -->A<!-- -->1 of the City edition',
    ],
    ['Topics: Bridges, Rivers, Money,'],
    ['https://bridges.example/a/long/address'],
    ['It took ten days, we counted. <a href="#fnref1">↩︎</a>'],
    ['EXCLUSIVE'],
    ['MORE: <a href="/a">Another bridge falls</a>'],
    ['<a href="/p">See pictures of the week.</a>'],
    ['A lire aussi : <a href="/a">Un autre pont</a>'],
    ['Please follow The Courier on Twitter and Facebook.'],
    ['Enter your email address to be told of new bridges.'],
    ['Mis à jour le 06/05/2024 à 9h10'],
    ['- The bridge in 2008. REUTERS/A. Person -'],
    ['(Ann Example Photography)'],
    ['Contributing: Ann Example, Bo Roe'],
    ['Comments are closed.'],
    ['S'],
  ])('drops the line "%s"', (line) => {
    expect(clean('html', `<p>${town}</p><p>${line}</p><p>${answer}</p>`).texts).toEqual([
      town,
      answer,
    ]);
  });

  it.each([
    ['Read more books to your children, said the mayor, and they will read to theirs.'],
    ['Related work by two engineers of the town came to the same end.'],
    ['Photographs of the bridge hang in the town hall.'],
    ['Facebook, Twitter and other companies did not answer.'],
    ['Read: that is what the mayor told the children to do.'],
    ['The exclusive club below the bridge joined our protest.'],
    ['(NOBODY HAD ASKED)'],
    ['SEE: the town is not so small.'],
  ])('keeps the sentence "%s"', (line) => {
    expect(clean('html', `<p>${town}</p><p>${line}</p><p>${answer}</p>`).texts).toContain(line);
  });

  it('keeps a sentence with a link in it that says what to see', () => {
    const line = '<p>See more than <a href="/p">the river</a> and you know why it matters.</p>';
    expect(clean('html', `<p>${town}</p>${line}<p>${answer}</p>`).texts).toHaveLength(3);
  });

  it('drops captions, scripts, forms and embeds', () => {
    const around =
      '<figure><img src="a"><figcaption>The bridge</figcaption></figure><script>x()</script>' +
      '<form><label>Mail <input></label><button>Send</button></form><iframe src="b">no</iframe>' +
      '<div class="wp-caption"><p class="wp-caption-text">The river</p></div>';
    const { texts } = clean('html', `<p>${town}</p>${around}<p>${answer}</p>`);
    expect(texts.join(' ')).not.toMatch(/bridge$|river$|x\(\)|Send/u);
    expect(texts.slice(0, 1)).toEqual([town]);
  });

  it('drops a caption that a paragraph holds, by its name or by the words of its picture', () => {
    const photo = '<img src="a" alt="The old bridge, by night"><p>The old bridge by night</p>';
    const named = '<div><img src="b"><div class="caption">The river below it in spring</div></div>';
    const around = `<p>${town}</p>${photo}${named}<p>${answer}</p>`;
    const page = `<html><body><article>${around}${article.repeat(4)}</article></body></html>`;
    for (const { texts } of [clean('html', around), clean('page', page)])
      expect(texts.join(' ')).not.toMatch(/by night|in spring/u);
  });

  it('keeps the letter from which a text goes on, and drops the section before a text', () => {
    expect(clean('html', `<div>T</div><p>${town.slice(1)}</p><p>${answer}</p>`).texts[0]).toBe('T');
    const section = '<h3><a href="/town">Town</a></h3>';
    expect(clean('html', section + article).texts).toEqual([town, answer]);
  });

  it('drops the menu above the title, and keeps a text there', () => {
    const title = '<h1>A title</h1>';
    expect(clean('html', `<p>Enter here</p><p>Shop</p>${title}${article}`).texts).toEqual([
      town,
      answer,
    ]);
    expect(clean('html', `<p>${town}</p>${title}<p>${answer}</p>`).texts).toContain(town);
  });

  it('drops lists of other articles at the end with their headings, and keeps headings that are text', () => {
    const list =
      '<h3>Your money</h3><ul><li><a href="/a">Ten bridges</a></li><li><a href="/b">Who pays?</a></li></ul><h3>More of it</h3>';
    expect(clean('html', article + list).texts).toEqual([town, answer]);
    const said = '<h2>The mayor will say in the spring what the town can pay for it.</h2>';
    expect(clean('html', article + said).texts).toHaveLength(3);
  });

  it('drops what the names of classes call furniture, unless that were most of the text', () => {
    const bar = '<div class="social-share">Tell your friends about it</div>';
    expect(clean('html', `<p>${town}</p>${bar}<p>${answer}</p>`).texts).toEqual([town, answer]);
    const wrapped = [town, answer, town, answer].map((text) => `<div class="promo">${text}</div>`);
    expect(clean('html', wrapped.join('')).texts).toHaveLength(4);
  });

  it('drops a note on the author at the end, and keeps the author', () => {
    const note = '<p>Ann Example is a reporter who writes about bridges.</p>';
    const { article: made, texts } = clean('html', article + note, { author: 'By Ann Example' });
    expect(made.byline).toBe('Ann Example');
    expect(texts).toEqual([town, answer]);
  });

  it('drops a note on the author before the text', () => {
    const note = '<p>Ann Example currently works for The Courier as a writer.</p>';
    expect(clean('html', note + article, { author: 'Ann Example' }).texts).toEqual([town, answer]);
  });

  it.each([
    ['an invitation', '<p>Do you love bridges? <a href="/j">Join our club of friends</a>.</p>'],
    [
      'a series of the site',
      '<p>Old Towns: pictures and maps. Look at them <a href="/s">here</a>. Here.</p>',
    ],
    ['the box of the author', '<h4>Ann Example</h4><p>Head of Bridges at The Courier</p>'],
    [
      'who paid, in a list',
      '<p>This episode of The Bridge is sponsored by:</p><ul><li>Stone &amp; Sons: ten percent off.</li></ul>',
    ],
  ])('drops %s at the end', (_name, end) => {
    expect(clean('html', article + end, { author: 'Ann Example' }).texts).toEqual([town, answer]);
  });

  it('drops a table of contents before a text, and keeps a list of links that is the text', () => {
    const links = ['Stone', 'Steel', 'Rope'].map((part) => `<li><a href="#x">${part}</a></li>`);
    const list = `<ul>${links.join('')}</ul>`;
    expect(clean('html', list + article.repeat(5)).texts).not.toContain('Steel');
    expect(clean('html', `${list}<p>${town}</p>`).texts).toContain('Steel');
  });

  it('keeps a passage whole through which a page puts comments', () => {
    const line = `The new bridge costs <!-- -->$4<!-- --> million, which is <!-- -->twice the price of 1990.`;
    const page = `<html><body><article><div>${line}</div>${article.repeat(6)}</article></body></html>`;
    expect(clean('page', page).texts).toContain(
      'The new bridge costs $4 million, which is twice the price of 1990.',
    );
  });

  it('drops a pull quote that repeats a passage', () => {
    const pull =
      '<blockquote>who would pay for it</blockquote><p>nobody knows the price yet, and</p>';
    expect(clean('html', `<p>${town}</p>${pull}<p>${answer}</p>`).texts).not.toContain(
      'nobody knows the price yet, and',
    );
  });

  it('says how many tables and blocks of code it left out', () => {
    const rows = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';
    const { texts, diagnostics } = clean('html', `${article}${rows}<pre>let a = 1;</pre>`);
    expect(texts).toEqual([town, answer]);
    const found = diagnostics.find(({ code }) => code === 'clean/left-out');
    expect(found?.message).toContain('1 table and 1 block of code');
  });
});
