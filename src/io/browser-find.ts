/** Where a Chromium is: the one named, an installed one, Puppeteer's, or the one npm shipped. */
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import puppeteer from 'puppeteer';
import { KitError } from '../core/problem.js';
import { openPackagedChromium } from './chromium-package.js';

export interface FoundBrowser {
  /** Path of the program. */
  readonly path: string;
  readonly from: 'named' | 'installed' | 'puppeteer' | 'package';
  /** `shell` is the small build that can do nothing but run without a window. */
  readonly headless: true | 'shell';
  /** What its process needs in its environment, and no other. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FindOptions {
  /** As the user named it; `LESSONPRESS_BROWSER` stands in where it is missing. */
  readonly path?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** The first browser there is. Throws `KitError` where there is none. */
export async function findBrowser(options: FindOptions): Promise<FoundBrowser> {
  for await (const found of browserCandidates(options)) return found;
  throw noBrowser();
}

/** Every browser there is, the preferred first. A named one stands alone. Throws `KitError`. */
export async function* browserCandidates({
  path,
  env = process.env,
}: FindOptions): AsyncGenerator<FoundBrowser> {
  const named = path ?? env['LESSONPRESS_BROWSER'];
  if (named) {
    if (!(await isProgram(named))) throw notAProgram(named);
    yield found(named, 'named');
    return;
  }
  const seen = new Set<string>();
  for (const installed of [chromeByPuppeteer(), ...onPath(env), ...wellKnown(env)]) {
    if (!(await isProgram(installed))) continue;
    const real = await realpath(installed);
    if (!seen.has(real)) yield found(installed, 'installed');
    seen.add(real);
  }
  const cached = cachedByPuppeteer();
  if (await isProgram(cached)) yield found(cached, 'puppeteer');
  const packaged = await openPackagedChromium(env);
  if (packaged) yield { ...packaged, from: 'package', headless: 'shell' };
}

export function noBrowser(): KitError {
  return new KitError({
    code: 'browser/not-found',
    message: 'There is no Chrome, Chromium or Edge on this computer to make PDFs with.',
    hint: 'Install Google Chrome, or name a browser with --browser PATH. HTML needs none: --format html',
  });
}

const found = (path: string, from: FoundBrowser['from']): FoundBrowser => ({
  path,
  from,
  headless: /headless[-_]shell/.test(basename(path)) ? 'shell' : true,
  env: {},
});

function notAProgram(path: string): KitError {
  return new KitError({
    code: 'browser/not-found',
    message: `The browser that was named, ${path}, is not there or is not a program.`,
    hint: 'Give the path of Chrome, Chromium or Edge, or leave it out and let one be found.',
    where: { file: path },
  });
}

function onPath(env: NodeJS.ProcessEnv): readonly string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const edge = ['microsoft-edge', 'microsoft-edge-stable'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...names, ...edge].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** What Puppeteer does not look for: Chromium and Edge (and Chrome) for one user. */
function wellKnown(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
    return roots.flatMap((root) => apps.map((app) => join(root, `${app}.app/Contents/MacOS`, app)));
  }
  if (process.platform !== 'win32') return ['/snap/bin/chromium'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) =>
      [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((program) => join(root, program)),
    );
}

function chromeByPuppeteer(): string {
  try {
    return puppeteer.executablePath('chrome');
  } catch {
    return '';
  }
}

function cachedByPuppeteer(): string {
  try {
    return puppeteer.executablePath();
  } catch {
    return '';
  }
}

async function isProgram(path: string): Promise<boolean> {
  if (path === '') return false;
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
