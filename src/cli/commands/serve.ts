/** `lessonpress serve`: the page on which a teacher makes and changes lessons. */
import { once } from 'node:events';
import { chdir } from 'node:process';
import type { Argv } from 'yargs';
import { KitError } from '../../core/problem.js';
import { defineCommand } from '../command.js';
import { buildOptions, fetchOptions, lessonsOption, numberFlag, textFlag } from '../options.js';
import { runRefusal } from '../report.js';

const { out, templates, theme, paper, browser, sandbox } = buildOptions;

const flags = (args: Argv) =>
  args
    .positional('dir', {
      type: 'string',
      default: '.',
      describe: 'Folder with lessons and settings',
    })
    .options({
      port: {
        ...numberFlag,
        default: 4173,
        describe: 'Port to listen at; 0 takes a free one',
      },
      host: {
        ...textFlag,
        default: '127.0.0.1',
        describe: 'Address to listen at; any but the usual one lets other machines in',
      },
      open: { type: 'boolean', default: false, describe: 'Open the page in your browser' },
      ...lessonsOption,
      ...fetchOptions,
      ...{ out, templates, theme, paper, browser, sandbox },
    });

export const serveCommand = defineCommand({
  command: 'serve [dir]',
  describe: 'Make, change and preview lessons in your browser',
  example: ['lessonpress serve --open', 'the lessons of this folder at http://127.0.0.1:4173/'],
  flags,
  async run(given, desk) {
    const { port, host } = given;
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw noPort(port);
    enter(given.dir);
    const { openHouse } = await import('../open-house.js');
    const { isLoopback, startPreview } = await import('../../preview/start-preview.js');
    const house = await openHouse(given, desk);
    await using server = await startPreview(house, { host, port });
    const { tell } = desk.terminal;
    tell(`Lessonpress is at ${server.address}\nLessons of ${house.folder}. Ctrl+C ends it.`);
    if (!isLoopback(host)) tell(whoSeesWhat(house.folder));
    if (given.open) await openInBrowser(server.address);
    if (!desk.signal.aborted) await Promise.race([once(desk.signal, 'abort'), npmIsGone()]);
    return 0;
  },
  refusal: runRefusal,
});

function whoSeesWhat(folder: string): string {
  return [
    'Other machines on your network can reach it now. Whoever has the whole address above, with its',
    `token, can read and change every lesson in ${folder}, answer keys too,`,
    'and your templates, and have feeds fetched from this machine. Whoever has not sees nothing.',
    'The traffic is not encrypted: use it only on a network you trust.',
  ].join('\n');
}

const lookMs = 500;

/** Known before a first line is printed, after which whoever started this may be gone. */
const parent = process.ppid;

/** Resolves when the npm that started this is gone: a signal to `npx` goes no further than its shell. */
function npmIsGone(): Promise<void> {
  return new Promise((done) => {
    if (process.env['npm_config_local_prefix'] === undefined) return;
    setInterval(() => {
      if (process.ppid !== parent) done();
    }, lookMs).unref();
  });
}

function enter(dir: string): void {
  try {
    chdir(dir);
  } catch (cause) {
    throw new KitError({
      code: 'io/no-such-file',
      message: `There is no folder ${dir}.`,
      hint: 'Name a folder that is there, or make one with `lessonpress init DIR`.',
      where: { file: dir },
      cause,
    });
  }
}

function noPort(port: number): KitError {
  return new KitError({
    code: 'cli/usage',
    message: `What stands after --port is not a port${Number.isNaN(port) ? '' : `: ${port}`}.`,
    hint: 'A port is a whole number from 0 to 65535, such as 4173.',
  });
}

/** As the system opens an address; where it cannot, the address stands in the terminal. */
async function openInBrowser(address: string): Promise<void> {
  const [program, ...words] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', address]
        : ['xdg-open', address];
  if (program === undefined) return;
  const { spawn } = await import('node:child_process');
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
