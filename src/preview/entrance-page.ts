/** What a person without the token gets to see: what this is, and where the token goes. */
import type { FastifyReply } from 'fastify';
import { sendPlainPage } from './plain-page.js';

const ask =
  'It stands at the end of the address that Lessonpress printed when it was started. Whoever has it can read and change every lesson here, answer keys too, and the templates.';
const wrong =
  'This token is not the one of this server. Each start of Lessonpress makes a new one: take the address that it printed last.';

export function sendEntrance(reply: FastifyReply, isWrong = false): Promise<void> {
  return sendPlainPage(reply, {
    status: 401,
    title: 'Lessonpress asks for its token',
    body: `${isWrong ? `<p role="alert">${wrong}</p>` : `<p>${ask}</p>`}
<form method="get" action="/">
<label for="token">Token</label>
<input id="token" name="token" required autofocus autocomplete="off" autocapitalize="none" spellcheck="false">
<button type="submit">Go on</button>
</form>`,
  });
}
