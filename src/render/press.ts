/** Handlebars, set up for one set of templates: reads them with care and says what is wrong where. */
import Handlebars from 'handlebars';
import { keptFor, keptForText } from '../core/kept-for.js';
import { diagnostic, KitError, type Diagnostic } from '../core/problem.js';
import type { TemplateFile, TemplateSet } from '../model/template-set.js';
import { escapeByPlace, escapeHelper, escapes, type Place } from './escape-by-place.js';
import { createHelpers } from './helpers.js';
import { keyOf, readAtBuild } from './read-at-build.js';
import { brokenTemplate, placeOf, unreadableTemplate } from './template-problem.js';

export interface Press {
  /** Pours `view` into a template. Throws `KitError` where the template is missing or broken. */
  print(name: string, view: object): string;
  /** What templates asked for and did not get, up to now. */
  readonly diagnostics: readonly Diagnostic[];
}

export function createPress(templates: TemplateSet, language: string): Press {
  const { documents, partials, noted } = pressFor(templates, language);
  const found = new Map<string, Diagnostic>();
  return {
    print(name, view) {
      const document = documents(name);
      noted.in = found;
      return fill(document, view, partials);
    },
    get diagnostics() {
      return [...found.values()];
    },
  };
}

/** Where the helpers of a press note what is missing: with those of the kit being printed. */
interface Noted {
  in: Map<string, Diagnostic>;
}

/** Handlebars with the helpers of a language. Partials belong to a set of templates: they come with each call. */
const typesOf = keptForText((language) => {
  const noted: Noted = { in: new Map() };
  const handlebars = Handlebars.create();
  const helpers = { ...createHelpers(language), ...escapeHelpers(noted) };
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, guard(name, helper as Handlebars.HelperDelegate));
  }
  const known = Object.fromEntries(Object.keys(handlebars.helpers).map((name) => [name, true]));
  return { handlebars, known, noted };
}, 8);

interface Reading {
  readonly language: string;
  readonly partials: readonly string[];
}

/** A file that stays while others of its set change is read once; the second key is a `Reading` as JSON. */
const readTemplate = keptFor((file: TemplateFile, reading: string) => {
  const of = JSON.parse(reading) as Reading;
  const { handlebars } = typesOf(of.language);
  const known = readAtBuild[keyOf(file)];
  if (known !== undefined) return handlebars.template(known);
  // What is wrong with what a template calls shows where it is filled.
  return parsed(file, of, (...program) => handlebars.compile(...program));
});

/** Reading templates costs far more than filling them, and a run has the same ones for every kit. */
const pressFor = keptFor((templates: TemplateSet, language: string) => {
  const { noted } = typesOf(language);
  const names = Object.keys(templates.partials);
  const reading = JSON.stringify({ language, partials: names } satisfies Reading);
  const read = (file: TemplateFile) => readTemplate(file, reading);
  const partials = Object.fromEntries(
    Object.entries(templates.partials).map(([name, file]) => [
      name,
      file.isOwn === true ? read(file) : readOnceCalled(file, read),
    ]),
  );
  const readDocument = keptFor((_: TemplateSet, name: string) => {
    const file = Object.hasOwn(templates.documents, name) ? templates.documents[name] : undefined;
    if (file === undefined) throw missing(name);
    return { file, template: read(file) };
  });
  return { noted, partials, documents: (name: string) => readDocument(templates, name) };
});

/**
 * A document calls a part of the partials. A teacher's own are read at once all the same: what is
 * wrong with one is told whether it is called or not.
 */
function readOnceCalled(
  file: TemplateFile,
  read: (file: TemplateFile) => Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  let template: Handlebars.TemplateDelegate | undefined;
  return (...given) => (template ??= read(file))(...given);
}

/**
 * Reads a template without filling it; gives JavaScript that stands for it. Throws `KitError` where it
 * does not parse or asks for what is not there.
 */
export function readAhead(file: TemplateFile, templates: TemplateSet, language: string): string {
  const reading = { language, partials: Object.keys(templates.partials) };
  const { handlebars } = typesOf(language);
  // Its types say that it gives an object; it gives the text of one.
  return parsed(
    file,
    reading,
    (...program) => handlebars.precompile(...program) as unknown as string,
  );
}

/** What `use` makes of a template that has been parsed. */
function parsed<T>(
  { path, text }: TemplateFile,
  { language, partials }: Reading,
  use: (program: hbs.AST.Program, options: CompileOptions) => T,
): T {
  const { handlebars, known } = typesOf(language);
  try {
    const program = escapeByPlace(handlebars.parse(text, { srcName: path }), new Set(partials));
    return use(program, { knownHelpers: known, knownHelpersOnly: true, preventIndent: true });
  } catch (cause) {
    throw cause instanceof KitError ? cause : unreadableTemplate(path, cause);
  }
}

interface ReadTemplate {
  readonly file: TemplateFile;
  readonly template: Handlebars.TemplateDelegate;
}

function fill(
  { file, template }: ReadTemplate,
  view: object,
  partials: Readonly<Record<string, Handlebars.TemplateDelegate>>,
): string {
  try {
    return template(view, { partials });
  } catch (cause) {
    throw cause instanceof KitError ? cause : unreadableTemplate(file.path, cause);
  }
}

function escapeHelpers(noted: Noted) {
  const names = Object.keys(escapes) as Place[];
  return Object.fromEntries(
    names.map((place) => [
      escapeHelper(place),
      (value: Shown, name: string, { loc }: { loc: hbs.AST.SourceLocation }) => {
        if (value === undefined) note(noted.in, name, loc);
        if (value instanceof Handlebars.SafeString && place === 'text') return value;
        return escapes[place](shown(value));
      },
    ]),
  );
}

type Shown = string | number | boolean | null | undefined | Handlebars.SafeString;

function shown(value: Shown): string {
  return value === undefined || value === null ? '' : value.toString();
}

function note(found: Map<string, Diagnostic>, name: string, loc: hbs.AST.SourceLocation): void {
  const where = placeOf(loc);
  found.set(
    `${where.file ?? ''}:${where.line ?? 0}:${name}`,
    diagnostic('warning', {
      code: 'render/no-value',
      message: `\`{{${name}}}\` has no value, so nothing was put there.`,
      hint: `See whether the name is right; if the lesson may lack it, put \`{{#if ${name}}}\` around it.`,
      where,
    }),
  );
}

/** A helper that says where it was called when it cannot do its work. */
function guard(name: string, helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...values: unknown[]) {
    try {
      return (helper as (...all: unknown[]) => unknown).apply(this, values);
    } catch (cause) {
      const { loc } = values.at(-1) as { loc: hbs.AST.SourceLocation };
      if (cause instanceof KitError) {
        throw brokenTemplate(cause.problem.message, cause.problem.hint, placeOf(loc), cause);
      }
      throw brokenTemplate(
        `The helper ${name} was given something it cannot work with.`,
        'Compare the call with the list of helpers in the README.',
        placeOf(loc),
        cause,
      );
    }
  };
}

function missing(name: string): KitError {
  return new KitError({
    code: 'render/template-missing',
    message: `There is no template ${name}.md.hbs.`,
    hint: 'Put it into your folder of templates, or install the program anew.',
  });
}
