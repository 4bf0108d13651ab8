/** Flags that several commands share; settings they override stand in `lessonpress.yaml`. */
import type { Options, PositionalOptions } from 'yargs';
import { outputFormats } from '../model/output-format.js';
import type { Settings } from '../model/settings.js';
import { kitDocuments } from '../model/rendered-kit.js';
import { aspects, handoutSizes, modes, themes } from '../model/slide-options.js';

// A word that no shell can hand over: yargs drops a lone `-` where a positional is expected.
const dash = '\0-';

export function keepDashes(words: readonly string[]): string[] {
  return words.map((word) => (word === '-' ? dash : word));
}

/** Flags with a value after them. */
export const textFlag = { type: 'string', requiresArg: true } as const;
export const numberFlag = { type: 'number', requiresArg: true } as const;

const restoreDash = (word: string) => (word === dash ? '-' : word);

export const sourcesPositional = {
  type: 'string',
  array: true,
  demandOption: true,
  defaultDescription: 'none',
  coerce: (words: string[]) => words.map(restoreDash),
  describe: 'URLs, files, or - for standard input',
} as const satisfies PositionalOptions & Pick<Options, 'defaultDescription'>;

export const sourcePositional = {
  type: 'string',
  demandOption: true,
  coerce: restoreDash,
  describe: 'URL, file, or - for standard input',
} as const satisfies PositionalOptions;

export const jsonOption = {
  json: {
    type: 'boolean',
    default: false,
    defaultDescription: 'off',
    describe: 'Print the result as JSON on stdout',
  },
} as const satisfies Record<string, Options>;

export const fetchOptions = {
  fetch: {
    type: 'boolean',
    describe: 'Fetch the page of an item that is only an excerpt (--no-fetch: keep the excerpt)',
  },
  'allow-host': {
    ...textFlag,
    array: true,
    describe: 'Private host that may be fetched from',
  },
} as const satisfies Record<string, Options>;

export const lessonsOption = {
  lessons: { ...textFlag, describe: 'Folder of the lesson definitions' },
} as const satisfies Record<string, Options>;

export const deriveOptions = {
  ...lessonsOption,
  ...fetchOptions,
  item: {
    ...textFlag,
    describe: 'Only this item: its number or id, as `feed` shows them',
  },
  limit: { ...numberFlag, describe: 'How many items, the newest first (default 10)' },
  minutes: { ...numberFlag, describe: 'Length of the lesson, 10 to 240 (default 45)' },
  force: {
    type: 'boolean',
    conflicts: 'beside',
    describe: 'Replace a lesson that was edited by hand (kept as .bak)',
  },
  beside: {
    type: 'boolean',
    describe: 'Write a new derivation next to a lesson that was edited (as .new)',
  },
} as const satisfies Record<string, Options>;

/** How slides are laid out, and the browser that does it. */
export const slideOptions = {
  templates: { ...textFlag, describe: 'Folder of your own templates' },
  theme: {
    ...textFlag,
    describe: `Look of the slides: ${themes.join(', ')}, or a theme of your own (default ${themes[0]})`,
  },
  mode: {
    ...textFlag,
    choices: [...modes],
    describe: 'Slides light or dark',
  },
  aspect: {
    ...textFlag,
    choices: [...aspects],
    describe: 'Shape of the slides',
  },
  browser: { ...textFlag, describe: 'Path of Chrome, Chromium or Edge' },
  sandbox: {
    type: 'boolean',
    describe: 'Run the browser in its sandbox (--no-sandbox: without it)',
  },
} as const satisfies Record<string, Options>;

export const buildOptions = {
  out: { ...textFlag, describe: 'Folder the kits go to' },
  format: {
    ...textFlag,
    describe: `Formats, with commas between them: ${outputFormats.join(', ')}`,
  },
  documents: {
    ...textFlag,
    describe: `Only these documents, with commas between them: ${kitDocuments.join(', ')}`,
  },
  ...slideOptions,
  paper: {
    ...textFlag,
    choices: ['letter', 'a4'],
    describe: 'Paper of the handouts (default letter)',
  },
  handout: {
    ...numberFlag,
    choices: [...handoutSizes],
    describe: 'Slides for the class on paper, so many a page (3: with lines to write on)',
  },
  notes: { type: 'boolean', describe: 'Notes pages: each slide with its speaker notes' },
  graded: {
    type: 'boolean',
    conflicts: 'check-later',
    describe: 'Leave every key out of quiz.html: students hand answers in',
  },
  'check-later': {
    ...textFlag,
    describe: 'Release code: quiz.html checks answers once students are given it',
  },
  forms: {
    ...textFlag,
    describe: 'Versions of the quiz in other orders: A,B,C',
  },
} as const satisfies Record<string, Options>;

export const failedOption = {
  failed: {
    type: 'boolean',
    default: false,
    defaultDescription: 'off',
    describe: 'Only what failed in the run before',
  },
} as const satisfies Record<string, Options>;

/** What yargs hands over; a key is `undefined` where the flag was not given. */
export interface Flags {
  readonly lessons?: string | undefined;
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly documents?: string | undefined;
  readonly templates?: string | undefined;
  readonly theme?: string | undefined;
  readonly mode?: string | undefined;
  readonly aspect?: string | undefined;
  readonly paper?: string | undefined;
  readonly handout?: number | undefined;
  readonly notes?: boolean | undefined;
  readonly graded?: boolean | undefined;
  readonly checkLater?: string | undefined;
  readonly forms?: string | undefined;
  readonly browser?: string | undefined;
  readonly sandbox?: boolean | undefined;
  readonly fetch?: boolean | undefined;
  readonly allowHost?: string[] | undefined;
  readonly limit?: number | undefined;
  readonly minutes?: number | undefined;
}

/** The flags that were given, under the names of the settings. */
export function settingsOf(flags: Flags): Partial<Record<keyof Settings, unknown>> {
  const named: Partial<Record<keyof Settings, unknown>> = {
    lessons: flags.lessons,
    out: flags.out,
    format: flags.format?.split(',').map((name) => name.trim()),
    documents: flags.documents?.split(',').map((name) => name.trim()),
    templates: flags.templates,
    theme: flags.theme,
    mode: flags.mode,
    aspect: flags.aspect,
    paper: flags.paper,
    handout: flags.handout,
    notes: flags.notes,
    graded: flags.graded,
    releaseCode: flags.checkLater,
    forms: flags.forms?.split(',').map((name) => name.trim()),
    browser: flags.browser ?? (process.env['LESSONPRESS_BROWSER'] || undefined),
    sandbox: flags.sandbox,
    fetch: flags.fetch,
    allowHosts: flags.allowHost,
    limit: flags.limit,
    minutes: flags.minutes,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
