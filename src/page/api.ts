/** Asks the server, and turns what it refuses into something to show. */
import type { Remark } from '../preview/wire.js';

export class Refused extends Error {
  readonly remark: Remark;
  readonly status: number;
  readonly body: unknown;

  constructor(remark: Remark, status: number, body: unknown) {
    super(remark.message);
    this.remark = remark;
    this.status = status;
    this.body = body;
  }

  /** Not answered, too many requests, or a fault of the server: it may be taken a moment later. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

const unreachable: Remark = {
  severity: 'error',
  code: 'page/unreachable',
  message: 'Lessonpress does not answer.',
  hint: 'See whether it still runs in its window; start it there again. What you wrote is kept here meanwhile.',
};

interface Asking extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Throws `Refused`; its status is 0 where the server does not answer, or not to the end. */
export async function ask<T>(path: string, init: Asking = {}): Promise<T> {
  const response = await send(path, init);
  return (await response.json().catch(notAnswered)) as T;
}

export function asJson(
  method: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
) {
  const all = { 'content-type': 'application/json', ...headers };
  return { method, body: JSON.stringify(body), headers: all };
}

interface Taken {
  readonly file: File;
  /** What is not in it, and why. */
  readonly lost: readonly Remark[];
}

/** A file that is made when it is asked for. Throws `Refused`. */
export async function take(path: string): Promise<Taken> {
  const response = await send(path, {});
  const { headers } = response;
  const name = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
  const lost = JSON.parse(decodeURIComponent(headers.get('x-lost') ?? '[]')) as Remark[];
  return { file: new File([await response.blob().catch(notAnswered)], name ?? 'file'), lost };
}

async function send(path: string, init: Asking): Promise<Response> {
  const response = await fetch(path, init).catch(notAnswered);
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const { problem } = (body ?? {}) as { problem?: Remark };
  throw new Refused(problem ?? unreachable, response.status, body);
}

function notAnswered(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new Refused(unreachable, 0, undefined);
}

/** What anything thrown has to say. */
export function remarkOf(error: unknown): Remark {
  if (error instanceof Refused) return error.remark;
  return {
    severity: 'error',
    code: 'page/unexpected',
    message: `Something went wrong on this page: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Load the page anew.',
  };
}
