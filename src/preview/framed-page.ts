/**
 * A document of a kit as the preview shows it: its own bytes, in a sandbox of an origin of its own,
 * with the one script more that follows changes. Its text came from a feed.
 */
import { createHash } from 'node:crypto';

export interface FramedPage {
  readonly html: string;
  readonly policy: string;
}

const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;

/** The page's own policy moves into the header, where the follower's digest joins it. */
export function framedPage(html: string, follower: string): FramedPage {
  const own = (metaPolicy.exec(html)?.[1] ?? "default-src 'none'").replaceAll('&#39;', "'");
  const added = `'sha256-${createHash('sha256').update(follower).digest('base64')}'`;
  const allowed = /script-src [^;]*/.exec(own)?.[0];
  const sources =
    allowed === undefined
      ? `${own}; script-src ${added}`
      : own.replace(allowed, `${allowed} ${added}`);
  return {
    html: html
      .replace(metaPolicy, '')
      .replace('</head>', () => `<script>${follower}</script>\n</head>`),
    policy: `${sources}; sandbox allow-scripts; frame-ancestors 'self'`,
  };
}

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** The same page as a printer gets it: without its player, and with the styles for paper on a screen. */
export function paperPage(html: string, follower: string): FramedPage {
  // Not `not all`: before conditions it would turn those round.
  const still = html
    .replaceAll(scripts, '')
    .replaceAll(/@media\s+print\b/g, '@media all')
    .replaceAll(/@media\s+screen\b/g, '@media speech')
    .replace('</head>', `<style>${sheet}</style>\n</head>`);
  return framedPage(still, follower);
}

const sheet =
  'html{background:#fff}body{box-sizing:border-box;max-width:none;margin:0;padding:56px 64px}';

/** A picture to look at: no script at all, the first slide as wide as its frame. */
export function coverPage(html: string): FramedPage {
  const still = html
    .replace(metaPolicy, '')
    .replaceAll(scripts, '')
    .replace('</head>', `<style>${cover}</style>\n</head>`);
  return {
    html: still,
    policy:
      "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'",
  };
}

const cover =
  'html,body{margin:0;padding:0;overflow:hidden}main.deck,main.deck>svg{display:block;margin:0;padding:0;width:100vw;max-width:none;height:auto;box-shadow:none;border:0;border-radius:0}';
