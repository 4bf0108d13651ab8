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

/** Up to its frame header, which stands behind a table and a fill byte. */
function jpeg(width: number, height: number, frame: number): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const table = [0xff, 0xdb, 0, 4, 0, 0];
  return Buffer.from([0xff, 0xd8, ...table, 0xff, 0xff, frame, 0, 17, 8, ...size, 3, 0, 0, 0, 0]);
}

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
  ])('keeps the shape of %s, and its bytes', async (_, bytes, ratio) => {
    const logo = await read(bytes);
    expect(logo?.ratio).toBeCloseTo(ratio);
    const [head = '', data = ''] = logo?.address.split(',') ?? [];
    expect(head).toMatch(/^data:image\/(?:png|jpeg);base64$/);
    expect(Buffer.from(data, 'base64').equals(bytes)).toBe(true);
  });

  it.each([
    ['pixels that only a browser would feel', png(20_000, 8_000), '20000 × 8000 pixels'],
    ['a line', png(1300, 10), '12 times as wide'],
    ['a mast', png(10, 1300), '12 times as high'],
    ['no size', Buffer.concat([png(8, 8).subarray(0, 8), Buffer.alloc(40, 7)]), 'width and height'],
    ['too many bytes', Buffer.concat([png(8, 8), Buffer.alloc(200_000)]), '200 kB is the most'],
    ['a JPEG that breaks off', jpeg(640, 320, 0xc0).subarray(0, 12), 'cannot be told'],
    ['a PNG without width', png(0, 8), 'cannot be told'],
  ])('is refused for %s', async (_, bytes, said) => {
    await expect(read(bytes)).rejects.toThrow(said);
  });
});
