/** A page without any script, for a person who is not on the page of the server. */
import type { FastifyReply } from 'fastify';
import { newNonce } from './nonce.js';

export interface PlainPage {
  readonly status: number;
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

export async function sendPlainPage(
  reply: FastifyReply,
  { status, title, body }: PlainPage,
): Promise<void> {
  const nonce = newNonce();
  await reply
    .code(status)
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    .type('text/html; charset=utf-8')
    .send(page(nonce, title, body));
}

function page(nonce: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; --paper: #f7f6f2; --card: #fff; --ink: #1d2228; --line: #dbd8cf; --edge: #868b91; --accent: #0b5563; --on-accent: #fff; --error: #a1260d; }
@media (prefers-color-scheme: dark) { :root { --paper: #16191c; --card: #1f2327; --ink: #eceae5; --line: #363b42; --edge: #7d848c; --accent: #7cc4cf; --on-accent: #0d1f23; --error: #ffa590; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 10vh 1rem 2rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 'Source Sans 3', 'Noto Sans', 'Segoe UI', system-ui, sans-serif; }
main { max-width: 32rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 2.25rem); border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); overflow-wrap: anywhere; }
h1 { margin: 0; font: 600 1.5rem/1.2 'Source Serif 4', 'Noto Serif', Georgia, serif; text-wrap: balance; }
p { margin: 0.75rem 0 1.25rem; }
p[role] { color: var(--error); }
a { color: var(--accent); }
code { font-size: 0.9em; }
label { display: block; font-weight: 600; }
input, button { min-height: 2.75rem; padding: 0.4rem 0.875rem; border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--card); color: inherit; font: inherit; }
input { width: 100%; margin: 0.25rem 0 1rem; }
button { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
