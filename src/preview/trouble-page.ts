/** In the place of what a person asked for, such as a PDF in a tab of its own: why it is not there, and what to do. */
import type { FastifyReply } from 'fastify';
import { escapeHtml } from '../core/escape-html.js';
import { asStarted } from '../core/own-command.js';
import type { Problem } from '../core/problem.js';
import { sendPlainPage } from './plain-page.js';

export function sendTrouble(
  reply: FastifyReply,
  { message, hint, where, code }: Problem,
  status: number,
): Promise<void> {
  const place = where?.file === undefined ? [] : [where.file];
  if (where?.line !== undefined) place.push(`line ${where.line}`);
  return sendPlainPage(reply, {
    status,
    title: 'This could not be made',
    body: `<p role="alert">${withCode(message)}</p>
<p>${withCode(asStarted(hint))}</p>
${place.length > 0 ? `<p>${escapeHtml(place.join(', '))}</p>\n` : ''}<p><code>${escapeHtml(code)}</code></p>
<p><a href="/">To the library</a></p>`,
  });
}

const withCode = (text: string) => escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
