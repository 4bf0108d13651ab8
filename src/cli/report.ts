/** Results for people (stderr) and for machines (`--json`, stdout). */
import { dirname, join, relative } from 'node:path';
import { catalogue, type ExitCode } from '../core/catalogue.js';
import { asStarted } from '../core/own-command.js';
import type { Diagnostic, Problem } from '../core/problem.js';
import type { Failure } from '../pipeline/failure.js';
import type { KitReport, RunReport } from '../pipeline/run-report.js';
import { endsRun } from '../pipeline/work-through.js';
import type { Terminal } from './terminal.js';

/** `file:line:column`, as far as it is known: a form that editors turn into a link. */
function placeText(problem: Problem): string {
  const { file, line, column, source, item } = problem.where ?? {};
  if (file !== undefined && line === undefined && problem.message.includes(file)) return '';
  if (file !== undefined)
    return [file, line, column].filter((part) => part !== undefined).join(':');
  const name = item ?? source ?? '';
  return problem.message.includes(name) ? '' : name;
}

/** Without the hint where `told` holds it already: what ails a whole feed is advised on once. */
export function problemText(problem: Problem, told = new Set<string>()): string {
  const place = placeText(problem);
  const line = `${place ? `${place}: ` : ''}${problem.message} [${problem.code}]`;
  if (told.has(problem.hint)) return line;
  told.add(problem.hint);
  return `${line}\n    ${asStarted(problem.hint)}`;
}

const marks = { error: '✖', warning: '▲', info: '·' } as const;

export function diagnosticText(note: Diagnostic, told?: Set<string>): string {
  return `${marks[note.severity]} ${problemText(note, told)}`;
}

export function failureText({ item, problem }: Failure, told?: Set<string>): string {
  const text = problemText(problem, told);
  return text.includes(item) ? `✖ ${text}` : `✖ ${item}: ${text}`;
}

export function diagnosticJson(note: Diagnostic) {
  const { file, line, column, slide } = note.where ?? {};
  return {
    file: file ?? null,
    line: line ?? null,
    column: column ?? null,
    severity: note.severity,
    rule: note.code,
    message: note.message,
    hint: asStarted(note.hint),
    ...(slide === undefined ? {} : { slide }),
  };
}

export function failureJson({ item, problem }: Failure) {
  return { item, code: problem.code, message: problem.message, hint: asStarted(problem.hint) };
}

export function runJson(report: RunReport, out: string) {
  return {
    kits: report.kits.map((kit) => ({
      slug: kit.slug,
      lesson: kit.lesson,
      files: kit.files.map((file) => join(out, kit.slug, file)),
      unchanged: kit.isUnchanged ?? false,
      diagnostics: kit.diagnostics.map(diagnosticJson),
    })),
    failed: report.failed.map(failureJson),
  };
}

/** What `--json` prints where a run of `derive`, `make` or `build` could not begin. */
export function runRefusal(problem: Problem) {
  const { item, source, file } = problem.where ?? {};
  return { kits: [], failed: [failureJson({ item: item ?? source ?? file ?? '', problem })] };
}

/**
 * One line a kit, then what needs a look, then what failed and what was left. `again` is the command
 * that tries only what failed.
 */
export function tellRun(
  { tell }: Pick<Terminal, 'tell'>,
  report: RunReport,
  out: string,
  again?: string,
): void {
  const told = new Set<string>();
  for (const note of report.diagnostics) tell(diagnosticText(note, told));
  for (const line of kitLines(report.kits, out, told)) tell(line);
  for (const failure of report.failed) tell(failureText(failure, told));
  const failures = report.failed.length + report.kits.filter(isLacking).length;
  if (again !== undefined && failures > 0) {
    tell(`${count(failures, 'failure', 'failures')}. To try only that again: ${asStarted(again)}`);
  }
  if (report.kits.some(({ files }) => files.length > 0)) {
    tell(`To see what is there, open: ${join(out, 'index.html')}`);
  }
  if (report.untried > 0) {
    tell(
      `Stopped: ${count(report.untried, 'more item was', 'more items were')} not made. What stands there is whole; run again for the rest.`,
    );
  }
  if (report.left > 0) {
    const all = report.left + report.kits.length + report.failed.length + report.untried;
    tell(
      `${count(report.left, 'more item was', 'more items were')} left; --limit ${all} takes all, --item N takes one.`,
    );
  }
}

const isLacking = ({ diagnostics }: KitReport) => diagnostics.some(isError);

/** Whether something failed that was no fault of its text: what is refused for that is refused again. */
export function mayPassAgain({ kits, failed }: RunReport): boolean {
  return kits.some(isLacking) || failed.some(({ problem }) => !isOfText.test(problem.code));
}

const isOfText = /^(?:ingest|clean|derive|definition|check|pipeline)\//;

// More than anyone reads line by line.
const manyKits = 40;

function kitLines(kits: readonly KitReport[], out: string, told: Set<string>): readonly string[] {
  const made = kits.filter(({ isUnchanged }) => isUnchanged !== true);
  const isLong = made.length > manyKits;
  const notes = made.flatMap(({ diagnostics }) => diagnostics);
  const warnings = notes.filter(({ severity }) => severity === 'warning').length;
  const lines = made.flatMap((kit) => {
    const worth = kit.diagnostics.filter(isLong ? isPressing : isWorthTelling);
    const texts = worth.map((note) => `  ${diagnosticText(note, told)}`);
    return isLong && texts.length === 0 ? [] : [kitLine(kit, out), ...texts];
  });
  if (isLong) {
    const what = made.some(({ files }) => files.length > 0)
      ? `kits in ${out}`
      : `lessons in ${shown(dirname(made[0]?.lesson ?? ''))}`;
    lines.push(`✔ ${made.length} ${what}; ${count(warnings, 'warning', 'warnings')}`);
    if (warnings > 0) lines.push(asStarted('    Read the warnings with: lessonpress check'));
  }
  const unchanged = kits.filter(({ isUnchanged }) => isUnchanged === true);
  for (const { lesson } of unchanged.filter(({ files }) => files.length === 0)) {
    lines.push(`· ${shown(lesson)} was there already, the same`);
  }
  const whole = unchanged.filter(({ files }) => files.length > 0).length;
  if (whole > 0) lines.push(`· ${count(whole, 'kit was', 'kits were')} up to date in ${out}`);
  return lines;
}

/** Remarks on an article are for `check` and `--json`; what was done with files is for everybody. */
const isWorthTelling = ({ severity, code }: Diagnostic) =>
  severity !== 'info' || code === 'export/carried' || code === 'pipeline/edited-aside';

/** Among many kits as well: `check` would not tell it. */
const isPressing = (note: Diagnostic) => isError(note) || note.code === 'pipeline/practice-again';

function kitLine(kit: KitReport, out: string): string {
  const { slug, lesson, files, removed = 0 } = kit;
  if (files.length === 0) return `${isKept(kit) ? '·' : '✔'} ${shown(lesson)}`;
  const gone =
    removed === 0 ? '' : `; ${count(removed, 'file', 'files')} of the build before removed`;
  return `✔ ${join(out, slug)} (${count(files.length, 'file', 'files')}${gone}) from ${shown(lesson)}`;
}

/** Nothing was written: the lesson was edited by hand. */
const isKept = ({ diagnostics }: KitReport) =>
  diagnostics.some(({ code }) => code === 'pipeline/edited-kept');

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** The run's exit code: see the catalogue for what each number means. */
export function exitCodeOf({ kits, failed }: Pick<RunReport, 'kits' | 'failed'>): ExitCode {
  const codes = failed.map(({ problem }) => problem.code);
  const errors = kits.flatMap((kit) => kit.diagnostics).filter(isError);
  const exits = [...codes, ...errors.map(({ code }) => code)].map((code) => catalogue[code].exit);
  const stopper = codes.find(endsRun);
  if (stopper !== undefined) return catalogue[stopper].exit;
  if (exits.includes(5)) return 5;
  if (exits.length === 0) return 0;
  return kits.length > 0 ? 3 : (exits[0] ?? 0);
}

const isError = ({ severity }: Diagnostic) => severity === 'error';
