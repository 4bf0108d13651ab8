/**
 * Makes a template escape what it is given by where it stands. Handlebars knows one escape for one
 * language; a Marp document has several places, so the parsed template is walked once and each
 * `{{value}}` is sent through the escape of its place. `{{{value}}}` stays as it is.
 */
import Handlebars from 'handlebars';
import {
  escapeAddress,
  escapeAttribute,
  escapeFrontMatter,
  escapeMarkdown,
  escapeNote,
  escapeTagWord,
} from './escape-markdown.js';
import { brokenTemplate, placeOf } from './template-problem.js';

export const escapes = {
  'front-matter': escapeFrontMatter,
  text: escapeMarkdown,
  tag: escapeTagWord,
  attribute: escapeAttribute,
  address: escapeAddress,
  note: escapeNote,
} as const satisfies Record<string, (text: string) => string>;

export type Place = keyof typeof escapes;

/** The helper that a changed template calls: with the value, and how the template names it. */
export const escapeHelper = (place: Place) => `escape ${place}`;

/** Where the fixed text of a template has come to. */
interface Spot {
  readonly place: Place;
  /** What ends an attribute. */
  readonly quote?: string;
}

const inText: Spot = { place: 'text' };

/** For messages: what a template must end before a block, a partial or the file ends. */
const open: Readonly<Record<Place, string>> = {
  'front-matter': 'the front matter (by a line ---)',
  text: 'the text',
  tag: 'the HTML tag (by >)',
  attribute: 'the attribute (by its quote)',
  address: 'the attribute (by its quote)',
  note: 'the comment (by -->)',
};

/**
 * Changes `program` in place; it must have come from `Handlebars.parse`. Throws `KitError` for a
 * block that leaves a tag or comment open, and for a partial that the set does not have.
 */
export function escapeByPlace(
  program: hbs.AST.Program,
  partials: ReadonlySet<string>,
): hbs.AST.Program {
  const visitor = new PlaceVisitor(partials);
  visitor.accept(program);
  visitor.end(program);
  return program;
}

class PlaceVisitor extends Handlebars.Visitor {
  readonly #partials: ReadonlySet<string>;
  #spot: Spot = inText;
  #begun = false;

  constructor(partials: ReadonlySet<string>) {
    super();
    this.#partials = partials;
  }

  end(program: hbs.AST.Program): void {
    if (this.#spot.place === 'text') return;
    throw brokenTemplate(
      `The template does not end ${open[this.#spot.place]}.`,
      'Close it before the file ends.',
      placeOf(program.loc, 'end'),
    );
  }

  override ContentStatement({ value }: hbs.AST.ContentStatement): void {
    let rest = value;
    if (!this.#begun && value !== '') {
      this.#begun = true;
      if (/^---[ \t]*\r?\n/.test(value)) {
        this.#spot = { place: 'front-matter' };
        rest = value.slice(3);
      }
    }
    this.#spot = follow(this.#spot, rest);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.#begun = true;
    if (mustache.escaped) sendThrough(mustache, escapeHelper(this.#spot.place));
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const start = this.#spot;
    for (const branch of [block.program, block.inverse]) {
      if (!branch) continue;
      this.#spot = start;
      this.accept(branch);
      if (this.#spot.place === start.place && this.#spot.quote === start.quote) continue;
      throw brokenTemplate(
        `{{#${block.path.original}}} begins inside ${open[start.place]} and ends inside ${open[this.#spot.place]}.`,
        'A block must end in the place where it began: move the mark out of it, or close it inside.',
        placeOf(block.loc),
      );
    }
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#begun = true;
    const name = (partial.name as hbs.AST.PathExpression).original;
    if (this.#spot.place !== 'text') {
      throw brokenTemplate(
        `The partial ${name} is called before the template has ended ${open[this.#spot.place]}.`,
        'A partial can be called in the text only.',
        placeOf(partial.loc),
      );
    }
    if (partial.name.type !== 'PathExpression' || this.#partials.has(name)) return;
    throw brokenTemplate(
      `There is no partial named ${name}.`,
      `Put ${name}.hbs into the folder partials, or call one of: ${[...this.#partials].join(', ')}.`,
      placeOf(partial.loc),
    );
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    throw brokenTemplate(
      'A partial cannot be called as a block.',
      'Call it as {{> name}} and hand over what it needs as name=value.',
      placeOf(partial.loc),
    );
  }
}

/** Makes `{{path params}}` into `{{{helper (path params) "path"}}}`. */
function sendThrough(mustache: hbs.AST.MustacheStatement, helper: string): void {
  const { path, params, hash, loc } = mustache;
  const isBare = params.length === 0 && (hash?.pairs.length ?? 0) === 0;
  const name = { type: 'StringLiteral', value: '', original: '', loc };
  if ('original' in path) name.value = name.original = path.original;
  const value = isBare ? path : { type: 'SubExpression', path, params, hash, loc };
  const wrapped: hbs.AST.PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [helper],
    original: helper,
    loc,
  };
  mustache.path = wrapped;
  mustache.params = [value, name];
  mustache.hash = { type: 'Hash', pairs: [], loc };
  mustache.escaped = false;
}

/** Follows fixed text from place to place. */
function follow(from: Spot, text: string): Spot {
  let spot = from;
  let rest = text;
  for (;;) {
    const mark = nextMark(spot).exec(rest);
    if (!mark) return spot;
    rest = rest.slice(mark.index + mark[0].length);
    spot = after(spot, mark[0]);
  }
}

function nextMark({ place, quote }: Spot): RegExp {
  switch (place) {
    case 'front-matter':
      return /\n---[ \t]*(?=\r?\n|$)/;
    case 'text':
      return /<!--|<(?=[a-z/])/i;
    case 'note':
      return /-->/;
    case 'tag':
      return />|(?:\b(?:href|src|action|formaction|poster|cite|data)\s*=\s*)?["']/i;
    case 'attribute':
    case 'address':
      return quote === '"' ? /"/ : /'/;
  }
}

function after({ place }: Spot, mark: string): Spot {
  if (place === 'text') return { place: mark === '<!--' ? 'note' : 'tag' };
  if (place === 'attribute' || place === 'address') return { place: 'tag' };
  if (place !== 'tag' || mark === '>') return inText;
  return { place: mark.length > 1 ? 'address' : 'attribute', quote: mark.slice(-1) };
}
