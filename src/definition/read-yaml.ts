/**
 * YAML text to a document, or to what is wrong with it. The parser is driven token by token, so that
 * a text made to exhaust it is refused before it is composed; aliases and merge keys are off.
 */
import { Composer, Lexer, LineCounter, Parser, type Document, type ParsedNode } from 'yaml';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import { findForbidden } from './find-forbidden.js';
import { readOptions } from './lesson-layout.js';
import { placeOf } from './place-of.js';
import { syntaxDiagnostic } from './syntax-diagnostic.js';

/** Characters. A lesson of 300 questions has about 150 000. */
const maxLength = 600_000;
/** Levels of nesting, two a YAML level; a lesson has 8. */
const maxDepth = 60;
/** Lexical tokens: bounds the time that composing takes. A lesson of 300 questions has about 40 000. */
const maxTokens = 120_000;
/** A slip of indentation breaks every line after it: the first messages are the useful ones. */
const maxErrors = 3;

export type YamlDocument = Document.Parsed;

export interface YamlText {
  readonly file: string;
  readonly document: YamlDocument;
  readonly lines: LineCounter;
}

export interface YamlResult {
  readonly yaml?: YamlText;
  readonly diagnostics: readonly Diagnostic[];
}

export function readYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter();
  const composed = compose(text, lines);
  if (typeof composed === 'string') return { diagnostics: [refusal(composed, file)] };
  const [document, ...further] = composed;
  if (document === undefined) return { diagnostics: [] };
  const yaml = { file, document, lines };
  const second = further[0];
  const broken = [...document.errors, ...document.warnings].map((error) =>
    syntaxDiagnostic(error, document, file, lines),
  );
  const errors = [
    ...firstOfLines(broken),
    ...findForbidden(document, file, lines),
    ...(second === undefined ? [] : [secondDocument(file, lines, second.range[0])]),
  ];
  return errors.length > 0
    ? { diagnostics: errors.slice(0, maxErrors) }
    : { yaml, diagnostics: [] };
}

/** What the parser makes of the rest of a line after its first mistake comes of that one. */
const firstOfLines = (found: readonly Diagnostic[]) =>
  found.filter(
    ({ where }, at) => found.findIndex((other) => other.where?.line === where?.line) === at,
  );

type Refusal = 'length' | 'depth' | 'tokens';

/** At most two documents; the second is there to be complained of. */
function compose(text: string, lines: LineCounter): readonly YamlDocument[] | Refusal {
  if (text.length > maxLength) return 'length';
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const composer = new Composer<ParsedNode>({
    ...readOptions,
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const documents: YamlDocument[] = [];
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > maxTokens) return 'tokens';
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > maxDepth) return 'depth';
    if (documents.length > 1) return documents;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return documents;
}

const refusals = {
  length: `is longer than ${maxLength.toLocaleString('en')} characters`,
  depth: `is nested more than ${maxDepth / 2} levels deep`,
  tokens: `has more than ${maxTokens.toLocaleString('en')} words and marks`,
} as const;

function refusal(reason: Refusal, file: string): Diagnostic {
  return diagnostic('error', {
    code: 'definition/too-large',
    message: `This file ${refusals[reason]}, which no lesson needs; it was not read.`,
    hint: 'Split it into several lessons, or check that it is the right file.',
    where: { file },
  });
}

function secondDocument(file: string, lines: LineCounter, offset: number): Diagnostic {
  return diagnostic('error', {
    code: 'definition/syntax',
    message: 'A second document begins here (a line of ---), and a file holds one.',
    hint: 'Put the second one into a file of its own, or delete the line of ---.',
    where: { file, ...placeOf(lines, offset) },
  });
}
