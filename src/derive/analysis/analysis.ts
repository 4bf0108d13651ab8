/** What the program has understood of an article: the one input of everything that is derived. */
import type { Token } from '../../core/ports.js';
import type { Article, ParagraphKind } from '../../model/article.js';
import type { Genre } from '../../model/lesson.js';
import type { Evidence } from '../../model/question.js';

/** A run of tokens of one sentence: `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Tense = 'past' | 'present' | 'modal' | 'perfect' | 'other';

/** The finite verb with its auxiliaries, adverbs between them included. */
export interface VerbGroup extends Span {
  /** Index of the first finite token: an auxiliary, or the main verb itself. */
  readonly finite: number;
  /** Index of the main verb; the copula where it stands alone. */
  readonly main: number;
  readonly tense: Tense;
  readonly negated: boolean;
}

/** `[fronted,] subject + verb group + rest`, as shallow as that. */
export interface Clause {
  /** Before the subject, its comma left out: `In 1987`. */
  readonly fronted?: Span;
  readonly subject: Span;
  readonly verb: VerbGroup;
  /** Up to the closing mark, which is left out. */
  readonly rest: Span;
}

export interface AnalysedSentence {
  /** As in the article: `p3s2`. */
  readonly id: string;
  readonly paragraph: string;
  readonly kind: ParagraphKind;
  /** Position in the article, counted from 0 over all sentences but those of headings. */
  readonly index: number;
  readonly text: string;
  /** Offsets count from the start of `text`. */
  readonly tokens: readonly Token[];
  /** The main clause, where the shallow parser is sure of it. */
  readonly clause?: Clause;
  /** How near the sentence is to what the article is about: 0 to 1. */
  readonly salience: number;
  /** It stands within a quotation, or behind a mark that is never closed: not the article's own word. */
  readonly isQuoted?: true;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** Everything in the article that goes by one name. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form: `Henry Farrell`. */
  readonly name: string;
  /** Every form in the article, and known other names; `name` included. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly sentence: string;
  readonly text: string;
  /** Offsets into the sentence; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words between quotation marks that somebody said or wrote, a whole sentence or more. */
export interface Quotation {
  readonly sentence: string;
  readonly paragraph: string;
  /** Without the marks and without a comma that only leads over to `she said`. */
  readonly text: string;
  /** The quotation is a whole sentence, not a few words inside the writer's own. */
  readonly whole: boolean;
  readonly speaker?: Speaker;
}

/** What somebody is reported to have said, in the writer's words. */
export interface Attribution {
  readonly sentence: string;
  readonly paragraph: string;
  readonly speaker: Speaker;
  /** Lemma: `say`, `argue`, `warn`. */
  readonly verb: string;
  /** The reported clause as it stands, without `that`. */
  readonly claim: string;
}

export interface Speaker {
  /** As fit for a question: `Henry Farrell`, `the transit department`. */
  readonly name: string;
  readonly entity?: string;
}

/** A change made to the article's wording on the way to a statement. */
export interface Edit {
  readonly kind:
    | 'strip-connective'
    | 'drop-aside'
    | 'drop-marks'
    | 'drop-tail'
    | 'drop-fronted'
    | 'drop-attribution'
    | 'move-fronted'
    | 'resolve-reference'
    | 'take-clause';
  readonly from: string;
  readonly to: string;
}

/** One true proposition of the article that is understood without the text around it. */
export interface Statement {
  /** Sentence id and a letter: `p3s2a`. */
  readonly id: string;
  readonly sentence: string;
  readonly paragraph: string;
  /** A sentence with a capital and a full stop. */
  readonly text: string;
  /** Of `text`. */
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  /** The words it was made from: an exact part of the paragraph. */
  readonly evidence: Evidence;
  readonly edits: readonly Edit[];
  /** Who says so, where it is not the article itself. */
  readonly speaker?: Speaker;
  readonly salience: number;
}

export interface NumberMention {
  readonly sentence: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'year' | 'percent' | 'money' | 'count';
  /** Multiplied out: `1.5 million` is 1500000. Absent where it cannot be told. */
  readonly value?: number;
}

/** How the article writes its words, to tell names from words that begin a sentence. */
export interface Casing {
  /** Words that stand in lower case somewhere. */
  readonly common: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
}

export interface Analysis {
  readonly article: Article;
  readonly genre: Genre;
  /** Reading order; headings left out. */
  readonly sentences: readonly AnalysedSentence[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly numbers: readonly NumberMention[];
  readonly statements: readonly Statement[];
  /** What kept a sentence from being understood alone, one for each of them: `pronoun`, `length`, … */
  readonly refused: readonly string[];
  readonly casing: Casing;
  /** Content words of the article by lemma, with how often each stands in it. */
  readonly terms: ReadonlyMap<string, number>;
}
