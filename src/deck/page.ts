/** One HTML file around what Marp made, sealed so that it needs and reaches nothing outside. */
import { createHash } from 'node:crypto';
import { escapeHtml } from '../core/escape-html.js';

export interface PageParts {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly css: string;
  readonly body: string;
  /** Runs at the end of the page; the only script the page's own policy lets run. */
  readonly script?: string | undefined;
}

export function page({ language, direction, title, css, body, script }: PageParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** Content Security Policy Level 3: nothing but what stands in the file itself. */
function policy(script: string | undefined): string {
  const allowed = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (script === undefined) return allowed.join('; ');
  const digest = createHash('sha256').update(script).digest('base64');
  return [...allowed, `script-src 'sha256-${digest}'`].join('; ');
}
