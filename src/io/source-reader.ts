/** Implements `SourceReader`: what the user named is a URL, a path, or standard input. */
import { resolve } from 'node:path';
import type { FetchLimits, SourceReader } from '../core/ports.js';
import type { FeedSource } from '../model/feed-source.js';
import type { AllowedHosts } from './address-guard.js';
import { readProgram } from './program.js';
import { readSourceFile, readStream } from './source-file.js';
import { untilAborted } from './until-aborted.js';

export interface SourceReaderOptions {
  /** Private hosts that may be fetched from: `host` or `host:port`. */
  readonly allowHosts: AllowedHosts;
  /** Ends every wait at once, with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Folder that paths start from; the working folder without it. */
  readonly cwd?: string;
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** 20 MB and 20 seconds without it. */
  readonly limits?: FetchLimits;
}

const defaultLimits: FetchLimits = { maxBytes: 20 * 1024 * 1024, deadlineMs: 20_000 };

export function createSourceReader(options: SourceReaderOptions): SourceReader {
  const { allowHosts, limits = defaultLimits, cwd = process.cwd(), signal } = options;
  const get = async (address: string): Promise<FeedSource> => {
    // Most runs fetch nothing.
    const { httpGet } = await import('./http-get.js');
    const userAgent = `lessonpress/${readProgram().version}`;
    return httpGet(address, { limits, allowHosts, userAgent });
  };
  const read = async (name: string): Promise<FeedSource> => {
    if (name === '-')
      return { name, bytes: await readStream(options.stdin ?? process.stdin, name, limits) };
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) return get(name);
    return { name, bytes: await readSourceFile(resolve(cwd, name), name, limits) };
  };
  const stoppable = <T>(work: Promise<T>) =>
    signal === undefined ? work : untilAborted(work, signal);
  return {
    read: (name) => stoppable(read(name)),
    fetchPage: (url) => stoppable(get(url)),
  };
}
