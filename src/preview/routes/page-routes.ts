/** The page itself: one shell for every view, and its files by name from memory. */
import type { FastifyReply } from 'fastify';
import { sha256 } from '../../core/digest.js';
import { isPerson, notFound, pagePolicy, type App } from '../create-app.js';
import { sendEntrance } from '../entrance-page.js';
import { isToken, tokenCookie, type GuardOptions } from '../guard.js';
import type { PageFile } from '../house.js';
import { newNonce } from '../nonce.js';

const views = ['/', '/new', '/lesson/:id', '/templates'];

export function addPageRoutes(
  app: App,
  files: readonly PageFile[],
  guard: () => GuardOptions,
): void {
  const known = new Map(files.map((file) => [file.name, { ...file, etag: sha256(file.bytes) }]));
  for (const view of views) {
    app.get<{ Querystring: { token?: string | string[] } }>(view, async (request, reply) => {
      const given = request.query.token;
      const { token, port } = guard();
      if (token !== undefined && given !== undefined) {
        if (typeof given !== 'string' || !isToken(given.trim(), token))
          return sendEntrance(reply, true);
        const cookie = `${tokenCookie(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`;
        return reply.header('set-cookie', cookie).redirect('/', 303);
      }
      return sendShell(reply, token !== undefined);
    });
  }
  // A person who follows a wrong address is led back; a program is told so.
  app.get('/*', async (request, reply) =>
    isPerson(request) ? sendShell(reply.code(404), guard().token !== undefined) : notFound(reply),
  );
  app.get<{ Params: { name: string } }>('/page/:name', async (request, reply) => {
    const file = known.get(request.params.name);
    if (file === undefined) return notFound(reply);
    const etag = `"${file.etag.slice(0, 20)}"`;
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(file.mediaType).send(Buffer.from(file.bytes));
  });
}

function sendShell(reply: FastifyReply, isOpenToOthers: boolean): FastifyReply {
  const nonce = newNonce();
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(shell(nonce, isOpenToOthers));
}

/** Scripts and styles come as files; the nonce is for the editor, which makes its own style element. */
function shell(nonce: string, isOpenToOthers: boolean): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="style-nonce" content="${nonce}">
${isOpenToOthers ? '<meta name="open-to-others" content="yes">\n' : ''}<title>Lessonpress</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/app.css">
<script type="module" src="/page/app.js"></script>
</head>
<body>
<div id="app"></div>
<noscript>This page needs JavaScript to be switched on. It asks the network for nothing.</noscript>
</body>
</html>
`;
}
