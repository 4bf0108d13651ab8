/** What a person without the token gets to see: what this is, and where the token goes. */
import type { FastifyReply } from 'fastify';
import { newNonce } from './nonce.js';

const ask =
  'It stands at the end of the address that Lessonpress printed when it was started. Whoever has it can read and change every lesson here, answer keys too.';
const wrong =
  'This token is not the one of this server. Each start of Lessonpress makes a new one: take the address that it printed last.';

export async function sendEntrance(reply: FastifyReply, isWrong = false): Promise<void> {
  const nonce = newNonce();
  await reply
    .code(401)
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    .type('text/html; charset=utf-8')
    .send(page(nonce, isWrong ? wrong : ask));
}

function page(nonce: string, said: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lessonpress asks for its token</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; }
body { max-width: 32rem; margin: 10vh auto; padding: 0 1.25rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; }
label { display: block; font-weight: 600; }
input, button { box-sizing: border-box; min-height: 2.75rem; padding: 0.4rem 0.75rem; font: inherit; }
input { width: 100%; margin: 0.25rem 0 1rem; }
</style>
</head>
<body>
<main>
<h1>Lessonpress asks for its token</h1>
<p>${said}</p>
<form method="get" action="/">
<label for="token">Token</label>
<input id="token" name="token" required autocomplete="off" autocapitalize="none" spellcheck="false">
<button type="submit">Go on</button>
</form>
</main>
</body>
</html>
`;
}
