/** A lesson as YAML, a template or a theme in CodeMirror 6: a file of its own in the bundle, loaded when it is opened. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Remark } from '../../preview/wire.js';
import { completeLesson, type Schema } from './complete-lesson.js';
import { completeTemplate, type TemplateNames } from './complete-template.js';
import { changesBetween } from './text-change.js';

/** What is written, and what the editor offers there. */
export type Written =
  | { readonly kind: 'lesson'; readonly schema: Schema }
  | ({ readonly kind: 'template' } & TemplateNames)
  | { readonly kind: 'theme' };

interface EditorOptions {
  readonly text: string;
  readonly written: Written;
  readonly onEdit: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export interface TextEditor {
  /** Where the text came from elsewhere: the cursor stays where it was in it. */
  setText(text: string): void;
  setRemarks(remarks: readonly Remark[]): void;
  /** Lines count from 1. */
  show(line: number): void;
  close(): void;
}

export function openTextEditor(
  parent: HTMLElement,
  { text, written, onEdit, onUndo, onRedo }: EditorOptions,
): TextEditor {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inside = (outer: string) => outer.replaceAll('\r\n', '\n');
  const view = new EditorView({
    parent,
    doc: inside(text),
    extensions: [
      ...look(labels[written.kind]),
      ...helpFor(written),
      keysFor(onUndo, onRedo),
      EditorView.updateListener.of(({ docChanged, transactions, state }) => {
        const isOurs = transactions.some((one) => one.annotation(Transaction.remote) === true);
        if (docChanged && !isOurs) onEdit(state.doc.toString().replaceAll('\n', lineEnd));
      }),
    ],
  });
  return {
    setText(outer) {
      const changes = changesBetween(view.state.doc.toString(), inside(outer));
      if (changes.length === 0) return;
      view.dispatch({ changes, annotations: Transaction.remote.of(true) });
    },
    setRemarks(remarks) {
      view.dispatch(setDiagnostics(view.state, remarks.flatMap(toDiagnostic(view.state))));
    },
    show(line) {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    close() {
      view.destroy();
    },
  };
}

const labels: Readonly<Record<Written['kind'], string>> = {
  lesson: 'The lesson as YAML',
  template: 'The template',
  theme: 'The theme',
};

function helpFor(written: Written): Extension[] {
  switch (written.kind) {
    case 'lesson':
      return [yaml(), autocompletion({ override: [completeLesson(written.schema)] })];
    case 'template':
      return [autocompletion({ override: [completeTemplate(written)] })];
    case 'theme':
      return [];
  }
}

function look(label: string): Extension[] {
  return [
    EditorView.cspNonce.of(nonceOfPage()),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    closeBrackets(),
    EditorState.tabSize.of(2),
    EditorState.phrases.of(phrases),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      tabindex: '0',
    }),
    syntaxHighlighting(colours),
  ];
}

/** What the editor calls things, in the manner of the page. */
const phrases = {
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  'match case': 'Match case',
  regexp: 'Regular expression',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
};

/** Undo is that of the whole page, forms included. Escape, then Tab, leaves the editor by keyboard. */
function keysFor(onUndo: () => void, onRedo: () => void): Extension {
  const run = (work: () => void) => () => {
    work();
    return true;
  };
  return keymap.of([
    { key: 'Mod-z', run: run(onUndo), preventDefault: true },
    { key: 'Mod-y', run: run(onRedo), preventDefault: true },
    { key: 'Mod-Shift-z', run: run(onRedo), preventDefault: true },
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]);
}

function nonceOfPage(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';
}

function toDiagnostic(state: EditorState) {
  return ({ line, column = 1, severity, message, hint, code }: Remark): Diagnostic[] => {
    if (line === undefined || line > state.doc.lines) return [];
    const { from, to } = state.doc.line(line);
    const start = Math.min(from + column - 1, to);
    return [
      {
        from: start,
        to,
        severity,
        message: `${message} ${hint}`.replaceAll('`', ''),
        source: code,
      },
    ];
  };
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--warn)' },
]);
