/** Starts a browser shut off from the network, sandboxed, with a profile that goes away with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { access, chown, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer';
import { KitError } from '../core/problem.js';
import { makeProfile } from './browser-profile.js';
import type { FoundBrowser } from './browser-find.js';

const closeMs = 3_000;
const startMs = 30_000;
const explainMs = 5_000;
// Chromium refuses its sandbox to root; `nobody` has no more rights than a page needs.
const nobody = '65534';
const setpriv = '/usr/bin/setpriv';

/**
 * No page reaches anything: requests go to a proxy that is not there and no name resolves. No single
 * control closed every way out when they were tried one by one; these two did, together with the
 * ones of the page. `--disable-remote-fonts` is not among them: it blocks embedded fonts too.
 */
const sealed = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--lang=en-US',
  '--user-agent=Lessonpress',
];

/** A running browser and its profile. Disposing closes it within 3 seconds or kills it. */
export interface BrowserSession extends AsyncDisposable {
  readonly browser: Browser;
  readonly found: FoundBrowser;
}

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Throws `KitError` where it does not start. */
export async function startBrowser(
  found: FoundBrowser,
  { sandbox }: { readonly sandbox: boolean },
): Promise<BrowserSession> {
  const isDropped = sandbox && process.getuid?.() === 0;
  if (
    isDropped &&
    !(await access(setpriv).then(
      () => true,
      () => false,
    ))
  ) {
    throw noSandbox(
      found,
      'the program setpriv, with which root starts it as another user, is missing',
    );
  }
  const profile = await makeProfile(isDropped ? '/tmp' : tmpdir());
  const command = commandFor(found, profile, { sandbox, isDropped });
  try {
    if (isDropped) await chown(profile, Number(nobody), Number(nobody));
    return { found, ...(await open(command, profile)) };
  } catch (cause) {
    const told = await explainFailure(command);
    await rm(profile, { recursive: true, force: true });
    throw startProblem(found, told, cause);
  }
}

function commandFor(
  found: FoundBrowser,
  profile: string,
  { sandbox, isDropped }: { readonly sandbox: boolean; readonly isDropped: boolean },
): Command {
  const defaults = puppeteer
    .defaultArgs({ headless: found.headless, userDataDir: profile, args: [...sealed] })
    // Puppeteer adds this where a variable of the environment says so: only our user may.
    .filter((flag) => flag !== '--no-sandbox');
  const flags = sandbox ? defaults : ['--no-sandbox', ...defaults];
  const drop = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', found.path];
  const home = isDropped
    ? { HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile }
    : {};
  return {
    program: isDropped ? setpriv : found.path,
    args: isDropped ? [...drop, ...flags] : flags,
    env: { ...process.env, ...home, ...found.env },
  };
}

async function open(
  { program, args, env }: Command,
  profile: string,
): Promise<Omit<BrowserSession, 'found'>> {
  const browser = await puppeteer.launch({
    executablePath: program,
    ignoreDefaultArgs: true,
    args: [...args, '--remote-debugging-pipe'],
    env,
    pipe: true,
    timeout: startMs,
    // Nobody uses it; where its renderer is killed it would be waited for until the timeout.
    waitForInitialPage: false,
    // Every job has a deadline of its own.
    protocolTimeout: 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const process_ = browser.process();
  const kill = () => process_?.kill('SIGKILL');
  const onExit = () => {
    kill();
    rmSync(profile, { recursive: true, force: true });
  };
  process.once('exit', onExit);
  return {
    browser,
    async [Symbol.asyncDispose]() {
      const hasEnded =
        process_ === null || process_.exitCode !== null || process_.signalCode !== null;
      const end = hasEnded ? Promise.resolve() : once(process_, 'exit');
      const timer = setTimeout(kill, closeMs);
      await browser.close().catch(kill);
      await end;
      clearTimeout(timer);
      process.off('exit', onExit);
      // What cannot be removed now, the next run removes.
      await rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    },
  };
}

/** What the browser prints when it is started in the same way, without anyone to talk to. */
async function explainFailure({ program, args, env }: Command): Promise<string> {
  const child = spawn(program, [...args, '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), explainMs);
  await new Promise((done) => {
    child.once('error', done);
    child.once('close', done);
  });
  clearTimeout(timer);
  return told;
}

function startProblem(found: FoundBrowser, told: string, cause: unknown): KitError {
  if (/no usable sandbox|without --no-sandbox|move to new namespace/i.test(told)) {
    return noSandbox(found, 'this computer or container lets it open no sandbox');
  }
  if (/setpriv: set|setpriv: .*groups/.test(told)) {
    return noSandbox(found, 'root may not start it as another user here');
  }
  const last = told.trim().split('\n').at(-1)?.slice(0, 300);
  return new KitError({
    code: 'browser/start-failed',
    message: `The browser ${found.path} did not start: ${last || 'it ended and said nothing'}.`,
    hint: 'Run `lessonpress doctor`, or name another browser with --browser PATH.',
    where: { file: found.path },
    cause,
  });
}

function noSandbox(found: FoundBrowser, why: string): KitError {
  return new KitError({
    code: 'browser/no-sandbox',
    message: `The browser ${found.path} cannot protect this computer from what it shows: ${why}.`,
    hint: 'Run Lessonpress as a normal user; or, where you trust the articles, add --no-sandbox.',
    where: { file: found.path },
  });
}
