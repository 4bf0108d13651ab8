/** Attacks on the preview server, and what it must do where it cannot start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderMaker, lessonpress, program } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';

const makeFolder = folderMaker();
let server: ServerProcess;

beforeAll(async () => {
  const folder = makeFolder();
  await lessonpress(folder, ['init', '.']);
  await writeFile(join(folder, 'secret.txt'), 'kept to oneself');
  server = await startServer(folder);
}, 60_000);

afterAll(async () => {
  await server.stop();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = '') {
  return new Promise<Answer>((done, failed) => {
    const asking = request(
      { host: '127.0.0.1', port: server.port, path, method, headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, text, headers: response.headers });
        });
      },
    );
    asking.on('error', failed).end(body);
  });
}

/** Bytes as they are, for what no client would send. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes));
    let text = '';
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket
      .on('error', () => undefined)
      .on('close', () => {
        done(text);
      });
  });
}

const stillAnswers = async () => (await ask('/api/library')).status;

describe('the preview server', () => {
  it('answers only to its own names', async () => {
    for (const host of ['evil.example', `evil.example:${String(server.port)}`, '127.0.0.1:1']) {
      expect((await ask('/api/library', { host })).status).toBe(421);
    }
    expect((await ask('/api/library', { host: `localhost:${String(server.port)}` })).status).toBe(
      200,
    );
  });

  it('refuses what another site asks for, and every write without an origin of its own', async () => {
    const json = { 'content-type': 'application/json' };
    const foreign = { ...json, origin: 'http://evil.example' };
    expect((await ask('/api/library', foreign, 'POST', '{}')).status).toBe(403);
    expect((await ask('/api/library', { origin: 'null' })).status).toBe(403);
    expect((await ask('/api/library', json, 'POST', '{}')).status).toBe(403);
    expect((await ask('/api/library', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('serves no path of the disk', async () => {
    const paths = [
      '/secret.txt',
      '/page/..%2f..%2fsecret.txt',
      '/page/../../secret.txt',
      '/preview/..%2f..%2fsecret.txt/deck',
      '/api/lessons/..%2flessonpress.yaml/pdf/deck',
      '/cover/%2e%2e%2fsecret.txt',
      '/preview/%00/deck',
      '/preview/%E0%A4%A/deck',
      '/api/templates/document/..%2f..%2fsecret.txt',
      '/api/templates/../document/..%2fsecret.txt',
      '/api/templates/__proto__/deck',
      '/api/templates/document/constructor',
    ];
    for (const path of paths) {
      const { status, text } = await ask(path);
      expect([400, 404], path).toContain(status);
      expect(text).not.toContain('kept to oneself');
    }
  });

  it('takes no body above its cap and no JSON that is none, and goes on', async () => {
    const ours = {
      origin: `http://127.0.0.1:${String(server.port)}`,
      'content-type': 'application/json',
    };
    const huge = { ...ours, 'content-length': String(80 * 1024) };
    const big = await ask('/api/library', huge, 'POST', ' '.repeat(80 * 1024)).catch(
      () => undefined,
    );
    expect(big?.status ?? 413).toBeGreaterThanOrEqual(400);
    for (const body of ['{', '{"__proto__":{"a":1}}', '\u0000']) {
      expect((await ask('/api/library', ours, 'POST', body)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await stillAnswers()).toBe(200);
  });

  it('outlives requests that are no HTTP', async () => {
    for (const bytes of [
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: [::::\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
      'GET http://%%% HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
      '\u0016\u0003\u0001\u0002',
      'POST /api/library HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n',
    ]) {
      expect(await sendRaw(bytes)).not.toMatch(/^HTTP\/1.1 (?:200|500)/);
    }
    expect(await stillAnswers()).toBe(200);
  });

  it('lets its page run no script but its own files', async () => {
    const { headers, text } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('shows a document only in a sandbox with an origin of its own', async () => {
    const [id] = server.lessons;
    const { headers, status } = await ask(`/preview/${String(id)}/deck`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/sandbox allow-scripts;/);
    expect(headers['content-security-policy']).not.toContain('allow-same-origin');
  });

  it('ends with exit 6 and names the port where that is in use', async () => {
    const ended = await lessonpress(server.folder, ['serve', '.', '--port', String(server.port)]);
    expect(ended.code).toBe(6);
    expect(ended.stderr).toContain(String(server.port));
  });

  it.skipIf(process.platform === 'win32')('ends with the npx that started it', async () => {
    const words = [process.execPath, program, 'serve', makeFolder(), '--port', '0'];
    // As npm does: a shell stays between, and takes the signal.
    const npx = spawn('sh', ['-c', '"$@"; :', 'sh', ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, npm_config_local_prefix: '/' },
    });
    await once(npx.stderr, 'data');
    npx.kill('SIGTERM');
    // The server holds the pipe open while it runs.
    await once(npx, 'close');
    expect(npx.signalCode).toBe('SIGTERM');
  });

  it('leaves every lesson as it was', async () => {
    for (const id of server.lessons) {
      const now = await readFile(join(server.folder, 'lessons', id), 'utf8');
      expect(now).toBe(server.before.get(id));
    }
  });
});
