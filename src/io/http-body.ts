/** Reads a response to its end, decompressed, and stops at the cap and at the deadline. */
import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchLimits } from '../core/ports.js';
import type { KitError } from '../core/problem.js';
import { failed, tooLarge } from './http-problem.js';

/** Throws `KitError`; the connection is closed in every case. */
export async function readBody(
  response: IncomingMessage,
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  let over: KitError | undefined;
  const collect = async (stream: AsyncIterable<Buffer>) => {
    for await (const chunk of stream) {
      size += chunk.length;
      // `pipeline` would put its own AbortError in place of what is thrown here.
      if (size > limits.maxBytes) {
        over = tooLarge(address, limits);
        throw over;
      }
      chunks.push(chunk);
    }
  };
  try {
    await pipeline(response, decoderFor(response.headers['content-encoding']), collect, { signal });
  } catch (cause) {
    throw over ?? failed(address, cause, limits);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decoderFor(encoding: string | undefined): Transform {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return new PassThrough();
  }
}
