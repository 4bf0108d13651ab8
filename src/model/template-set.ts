/** Templates and themes as text, wherever they lie: the program's own, overridden file by file. */
export interface TemplateSet {
  /** Handlebars source by document: `deck`, `quiz`, `answer-key`, `discussion`. */
  readonly documents: Readonly<Record<string, TemplateFile>>;
  /** Handlebars source by partial name. */
  readonly partials: Readonly<Record<string, TemplateFile>>;
  /** Marp theme CSS by theme name; `handout` is the one for paper. */
  readonly themes: Readonly<Record<string, TemplateFile>>;
}

export interface TemplateFile {
  /** Path as a teacher would recognise it, for messages. */
  readonly path: string;
  readonly text: string;
  /** From a teacher's folder. */
  readonly isOwn?: true;
}
