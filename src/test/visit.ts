/**
 * A browser for visiting a server on this machine, as a teacher's does: it reaches 127.0.0.1 and
 * nothing else, and whatever it asks for elsewhere is noted.
 */
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type Page } from 'puppeteer';
import { findBrowser } from '../io/browser-find.js';

export type { Frame, HTTPRequest, Page };

const setpriv = '/usr/bin/setpriv';
const nobody = 65_534;
/** Machines that test are busy; a wait that ends in a fault is to be a fault. */
const patienceMs = 90_000;

export interface Visitor extends AsyncDisposable {
  readonly browser: Browser;
  /** A page that fails the test where it logs an error or asks for anything elsewhere. */
  open(address: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** What went wrong on any page up to now. */
  readonly faults: readonly string[];
}

export async function startVisitor(): Promise<Visitor> {
  const found = await findBrowser({});
  const isRoot = process.getuid?.() === 0 && existsSync(setpriv);
  const profile = mkdtempSync('/tmp/lessonpress-visitor-');
  if (isRoot) chownSync(profile, nobody, nobody);
  const flags = puppeteer
    .defaultArgs({
      headless: found.headless,
      userDataDir: profile,
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-background-networking',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--lang=en-US',
      ],
    })
    .filter((flag) => flag !== '--no-sandbox');
  const drop = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', found.path];
  const browser = await puppeteer.launch({
    executablePath: isRoot ? setpriv : found.path,
    ignoreDefaultArgs: true,
    args: [...(isRoot ? drop : []), ...flags, '--remote-debugging-pipe'],
    env: { ...process.env, ...(isRoot && { HOME: profile }), ...found.env },
    pipe: true,
    protocolTimeout: 60_000,
  });
  const faults: string[] = [];
  return {
    browser,
    faults,
    async open(address, size = { width: 1280, height: 800 }) {
      const page = await browser.newPage();
      note(page, faults);
      page.setDefaultTimeout(patienceMs);
      await page.setViewport(size);
      await page.goto(address);
      return page;
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function note(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:http:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(url)) return;
    faults.push(`asked for ${url}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || /^Failed to load resource/.test(text)) return;
    faults.push(`console: ${text}`);
  });
}
