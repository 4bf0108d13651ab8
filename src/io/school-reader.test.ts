import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readSchool } from './school-reader.js';

const folder = mkdtempSync(join(tmpdir(), 'lessonpress-school-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** See-through but for its left half; a bit a pixel. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 3], 8);
  const row = Buffer.alloc(1 + Math.ceil(width / 8));
  row.fill(0xff, 1, 1 + Math.ceil(width / 16));
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from([0, 0, 0, 0x7a, 0x1f, 0x3d])),
    chunk('tRNS', Buffer.from([0, 255])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A frame header, behind a table and a fill byte, and nothing in the frame. */
function jpeg(width: number, height: number, frame: number): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const table = [0xff, 0xdb, 0, 4, 0, 0];
  const head = [0xff, 0xff, frame, 0, 17, 8, ...size, 3, 0, 0, 0, 0];
  return Buffer.from([0xff, 0xd8, ...table, ...head, 0xff, 0xd9]);
}

/** Of 3 by 2 pixels: lossy, lossless and with transparency. */
const webp = {
  lossy: 'UklGRiwAAABXRUJQVlA4ICAAAAAwAQCdASoDAAIAAsBMJaAAA3AA/vAbr//V352/U9sAAA==',
  lossless: 'UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAfQj+q1p/+BiOh/AAA=',
  extended:
    'UklGRk4AAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAAAAAAAIAAAFZQOCAgAAAAMAEAnQEqAwACAALATCUAAG4AAP7wG6/DyY5qLWQuAAA=',
};

const svg = (head: string, inside = '<rect width="9" height="9"/>') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>`);

async function read(bytes: Buffer, name = 'logo') {
  const logo = join(folder, name);
  writeFileSync(logo, bytes);
  return (await readSchool({ name: 'Marlow High', logo, fonts: {} })).logo;
}

describe('the logo of a school', () => {
  it.each([
    ['a wide PNG', png(600, 60), 10],
    ['a tall PNG', png(40, 400), 0.1],
    ['a large PNG', png(3000, 3000), 1],
    ['a JPEG', jpeg(640, 320, 0xc0), 2],
    ['a JPEG that comes in passes', jpeg(300, 400, 0xc2), 0.75],
    ['a lossy WebP', Buffer.from(webp.lossy, 'base64'), 1.5],
    ['a lossless WebP', Buffer.from(webp.lossless, 'base64'), 1.5],
    ['a see-through WebP', Buffer.from(webp.extended, 'base64'), 1.5],
  ])('keeps the shape of %s, and its bytes', async (_, bytes, ratio) => {
    const logo = await read(bytes);
    expect(logo?.ratio).toBeCloseTo(ratio);
    const [head = '', data = ''] = logo?.address.split(',') ?? [];
    expect(head).toMatch(/^data:image\/(?:png|jpeg|webp);base64$/);
    expect(Buffer.from(data, 'base64').equals(bytes)).toBe(true);
  });

  it.each([
    ['its box', 'viewBox="0 0 300 100"', 3],
    ['its box, at any size', 'width="100%" height="100%" viewBox="0 0 300 100"', 3],
    ['its lengths', 'width="80mm" height="40mm"', 2],
    ['its lengths before its box', 'width="50" height="100" viewBox="0 0 300 100"', 0.5],
  ])('takes the shape of an SVG from %s', async (_, head, ratio) => {
    expect((await read(svg(head)))?.ratio).toBe(ratio);
  });

  it('leaves of a hostile SVG what draws, and nothing that runs or reaches out', async () => {
    const hostile = `<?xml-stylesheet href="http://a.example/x.css"?>
      <!DOCTYPE svg [<!ENTITY x SYSTEM "http://a.example/e">]>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 30 10" onload="fetch('//a.example')">
      <style>@import url(http://a.example/i.css);</style><script>fetch('//a.example')</script>
      <image href="http://a.example/i.png"/><image xlink:href="//a.example/i.png"/><use href="http://a.example/u#a"/>
      <foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="//a.example/f.png"/></foreignObject>
      <a href="javascript:run()"><rect width="30" height="10" style="fill:url(//a.example/q)"/></a></svg>`;
    const [, data = ''] = (await read(Buffer.from(hostile)))?.address.split(',') ?? [];
    const kept = Buffer.from(data, 'base64').toString();
    expect(kept).toContain('<rect width="30" height="10">');
    expect(kept).not.toMatch(/a\.example|script|onload|ENTITY|xml-stylesheet/);
  });

  it.each([
    ['pixels that only a browser would feel', png(20_000, 8_000), '20000 × 8000 pixels'],
    ['a line', png(1300, 10), '12 times as wide'],
    ['a mast', png(10, 1300), '12 times as high'],
    ['no size', Buffer.concat([png(8, 8).subarray(0, 8), Buffer.from('IEND')]), 'width and height'],
    ['too many bytes', Buffer.concat([png(8, 8), Buffer.alloc(200_000)]), '200 kB is the most'],
    ['a JPEG that breaks off', jpeg(640, 320, 0xc0).subarray(0, 12), 'breaks off before its end'],
    ['a PNG that breaks off', png(80, 8).subarray(0, -20), 'breaks off before its end'],
    ['half a WebP', Buffer.from(webp.lossy, 'base64').subarray(0, 40), 'breaks off before its end'],
    ['a page named as a picture', Buffer.from('<html><svg viewBox="0 0 1 1"/>'), 'no PNG, JPEG'],
    ['an SVG without a size', svg('width="100%"'), 'width and height'],
    ['a PNG without width', png(0, 8), 'cannot be told'],
  ])('is refused for %s', async (_, bytes, said) => {
    await expect(read(bytes)).rejects.toThrow(said);
  });
});
