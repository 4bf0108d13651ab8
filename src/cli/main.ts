#!/usr/bin/env node
/** The command line: arguments in, exit code out. The only place that sets the exit code. */
import { constants } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import yargs, { type Argv } from 'yargs';
import { hideBin } from 'yargs/helpers';
import { catalogue, type ExitCode } from '../core/catalogue.js';
import { asStarted, commandIn } from '../core/own-command.js';
import { readProgram } from '../io/program.js';
import { toProblem } from '../pipeline/failure.js';
import { isStopped } from '../pipeline/work-through.js';
import { buildCommand } from './commands/build.js';
import { checkCommand } from './commands/check.js';
import { deriveCommand } from './commands/derive.js';
import { doctorCommand } from './commands/doctor.js';
import { feedCommand } from './commands/feed.js';
import { gradeCommand } from './commands/grade.js';
import { initCommand } from './commands/init.js';
import { makeCommand } from './commands/make.js';
import { serveCommand } from './commands/serve.js';
import type { Desk } from './open-workshop.js';
import { keepDashes } from './options.js';
import { problemText, runRefusal } from './report.js';
import { createTerminal } from './terminal.js';
import { flagsOf, inPlainWords, usageError } from './usage.js';

const commands = [
  makeCommand,
  feedCommand,
  deriveCommand,
  checkCommand,
  buildCommand,
  gradeCommand,
  serveCommand,
  initCommand,
  doctorCommand,
];

async function runCommandLine(words: readonly string[], desk: Desk): Promise<ExitCode> {
  let exit: ExitCode = 0;
  let parser: Argv = inPlainWords(yargs(keepDashes(words)).locale('en'))
    .scriptName(commandIn(process.cwd()))
    .version(readProgram().version)
    .usage('$0 <command>\n\nTurns an article feed into a teaching kit.')
    .example(asStarted('lessonpress make samples/feed.xml'), 'kits in dist/ from the newest items')
    .example(asStarted('lessonpress make --help'), 'the flags of one command')
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Name a command.')
    .exitProcess(false)
    .wrap(Math.min(100, process.stderr.columns || 100))
    .fail((message, error) => {
      // The parser's own errors are about the command line too; it names them so.
      if (error && error.name !== 'YError') throw error;
      throw usageError(message ?? error?.message, words, commands, flagsOf(parser));
    });
  for (const command of commands) {
    parser = command.addTo(parser, desk, (code) => (exit = code));
  }
  await parser.parseAsync();
  return exit;
}

/** Tells what ended the run. With `--json` a machine gets an answer as well. */
function tellRefusal(error: unknown, words: readonly string[], { terminal }: Desk): ExitCode {
  const problem = toProblem(error);
  const isOwn = problem.code === 'internal/unexpected';
  const trace = isOwn && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  terminal.tell(`✖ ${problemText(problem)}${trace}`);
  const command = commands.find(({ name }) => words.includes(name));
  if (words.includes('--json')) {
    terminal.print(JSON.stringify(command?.refusal(problem) ?? runRefusal(problem)));
  }
  return catalogue[problem.code].exit;
}

/**
 * The first signal lets the current write end; the second ends the program at once. A terminal that is
 * closed hangs up: Node takes back what `nohup` sets, so that it would end the program midway.
 */
function watchSignals(stop: AbortController): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const exit = 128 + constants.signals[signal];
      process.exitCode = exit;
      if (stop.signal.aborted) leave();
      process.stderr.write('\nStopping after the file that is being written. Again: stop now.\n');
      stop.abort();
    });
  }
}

/** By the signal itself where the terminal is gone: Node crashes when it puts that in order at its exit. */
function leave(): void {
  if (process.exitCode === 128 + constants.signals.SIGHUP) {
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
  process.exit();
}

/**
 * V8 optimizes what runs often, beside the program; of a run of a second that takes a quarter of its
 * processor time and gains nothing. What runs longer is optimized from here on.
 */
const optimizeAfterMs = 1_000;

/** In percent of what is in use: V8 lets it grow to four times that before it collects. */
const heapGrowth = 100;

function setUpEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  setFlagsFromString('--no-opt');
  const optimize = () => {
    setFlagsFromString('--opt');
  };
  setTimeout(optimize, optimizeAfterMs).unref();
}

async function main(): Promise<void> {
  setUpEngine();
  const stop = new AbortController();
  watchSignals(stop);
  // A reader such as `head` that has seen enough is no error, nor is a terminal that was closed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? 0);
    throw error;
  });
  // Nobody reads the messages any more: the kits are made all the same.
  process.stderr.on('error', () => undefined);
  const words = hideBin(process.argv);
  const desk: Desk = {
    terminal: createTerminal(process.stdout, process.stderr),
    signal: stop.signal,
  };
  let exit: ExitCode;
  try {
    exit = await runCommandLine(words, desk);
  } catch (error) {
    exit = isStopped(error, stop.signal) ? 0 : tellRefusal(error, words, desk);
  }
  process.exitCode ??= exit;
  // What is still waited for, such as standard input, would keep the program alive.
  if (stop.signal.aborted) leave();
}

await main();
