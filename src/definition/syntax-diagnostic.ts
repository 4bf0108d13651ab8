/** What the YAML parser found, in words for someone who never heard of YAML. */
import { visit, type Document, type ErrorCode, type LineCounter, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import { placeOf } from './place-of.js';

type Explanation = readonly [message: string, hint: string];

const quoteIt =
  'Put the whole text in double quotes: key: "text". Inside them write \\" for a quote.';
const lineUp =
  'Line the keys of one block up under each other with spaces, as in the blocks around it.';

const explanations: Partial<Record<ErrorCode, Explanation>> = {
  TAB_AS_INDENT: [
    'This line begins with a tab, and only spaces may indent.',
    'Replace the tab by two spaces a level. Most editors can do this for a whole file.',
  ],
  BAD_INDENT: ['This line is not indented like the others of its block.', lineUp],
  BLOCK_AS_IMPLICIT_KEY: [
    'This line looks like two keys: its text holds a colon followed by a space, or the next line is indented deeper than this one.',
    `${lineUp} If the text holds a colon, put all of it in double quotes: key: "text".`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line is neither `key: text` nor the continuation of a text.',
    'Put a colon and a space after the key. A text that goes on over several lines is indented deeper than its key.',
  ],
  BAD_SCALAR_START: ['The text begins with a mark that has a meaning of its own here.', quoteIt],
  BAD_DQ_ESCAPE: [
    'Inside double quotes a backslash begins a special mark, and this one does not exist.',
    'Write \\\\ for a backslash, or use single quotes around the text.',
  ],
  UNEXPECTED_TOKEN: [
    'Something stands here that does not belong: often a text that goes on after its closing quote.',
    quoteIt,
  ],
  TAG_RESOLVE_FAILED: [
    'An exclamation mark at the beginning of a value has a meaning of its own here.',
    quoteIt,
  ],
  BAD_DIRECTIVE: [
    'A line that begins with % has a meaning of its own here.',
    'Delete the line, or put the text in quotes.',
  ],
  KEY_OVER_1024_CHARS: [
    'The word before a colon is far too long to be a key.',
    `Is this a text that holds a colon? ${quoteIt}`,
  ],
  NON_STRING_KEY: [
    'A list or block stands where a key should be.',
    'Write `key: value`, with a word as the key.',
  ],
  BLOCK_IN_FLOW: ['Brackets [ ] or { } are not closed before the next line of keys.', quoteIt],
};

const unclosed: Explanation = [
  'The quotation mark that opens here is never closed.',
  "Close it at the end of the text. Inside double quotes write \\\" for a quote; inside single quotes write two: ''.",
];

const dashAside: Explanation = [
  'The dash on this line does not stand under the other dashes of its list.',
  'Give it as many spaces in front as the items above it have, and the lines below it two more.',
];

/** More than one thing goes by this code, and the parser's message tells which. */
function explainMissing(message: string): Explanation {
  if (/Implicit map keys/.test(message)) {
    return [
      'A line stands here that has no colon: is it a key without `: `, or text that is not indented enough?',
      'Write `key: text`, or indent the text deeper than its key.',
    ];
  }
  if (/Sequence item/.test(message)) {
    return [
      'A line in a list begins without a dash.',
      'Begin every item of a list with a dash and a space; keys of an item line up under its first key.',
    ];
  }
  return ['A mark is missing here: a comma, a bracket, a colon or a space after one.', quoteIt];
}

function explain(error: YAMLError): Explanation {
  if (/closing .quote/.test(error.message)) return unclosed;
  if (/block sequence .* implicit map key|sequence items must start/.test(error.message))
    return dashAside;
  if (error.code === 'MISSING_CHAR') return explainMissing(error.message);
  return (
    explanations[error.code] ?? [
      `This is not YAML as it is written here (${error.message}).`,
      'Compare the line with the ones before it: indentation, dashes, colons and quotes.',
    ]
  );
}

/**
 * Where a quotation mark opens that is never closed. The parser misses its end where the text leaves
 * off; or the next mark, lines further down, closes it, and what follows that one makes no sense.
 */
function unclosedAt(error: YAMLError, document: Document, lines: LineCounter): number | undefined {
  const [at] = error.pos;
  const isMissed = /closing .quote/.test(error.message);
  let opened: number | undefined;
  visit(document, {
    Scalar(_, { type, range, source = '' }) {
      if (!type?.startsWith('QUOTE') || !range || range[0] > at) return undefined;
      const isOpen = isMissed ? at <= range[1] : swallowsKeys(range, source, at, lines);
      if (!isOpen) return undefined;
      [opened] = range;
      return visit.BREAK;
    },
  });
  return opened;
}

function swallowsKeys(
  [start, end]: readonly number[],
  source: string,
  at: number,
  lines: LineCounter,
): boolean {
  const lineOf = (offset = 0) => lines.linePos(offset).line;
  return (
    lineOf(start) < lineOf(end) && lineOf(end) === lineOf(at) && /\s[A-Za-z]+:(\s|$)/.test(source)
  );
}

export function syntaxDiagnostic(
  error: YAMLError,
  document: Document,
  file: string,
  lines: LineCounter,
): Diagnostic {
  const opened = unclosedAt(error, document, lines);
  const [message, hint] = opened === undefined ? explain(error) : unclosed;
  return diagnostic('error', {
    code: 'definition/syntax',
    message,
    hint,
    where: { file, ...placeOf(lines, opened ?? error.pos[0]) },
  });
}
