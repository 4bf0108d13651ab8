/** What a message file is made of: English gives the keys and the names that are filled in. */
import type { en } from './en.js';

/** One wording for each plural of the language (unicode.org/reports/tr35, plural rules). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type Message = string | PluralForms;

type Shape<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : PluralForms;
};

export type Messages = {
  readonly [Section in keyof typeof en]: Shape<(typeof en)[Section]>;
};

type English<
  Section extends keyof Messages,
  Key extends keyof Messages[Section],
> = (typeof en)[Section][Key & keyof (typeof en)[Section]];

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type NamesIn<Wording> = Wording extends { readonly other: infer Text }
  ? 'n' | Names<Text>
  : Names<Wording>;

/** The values that a message is filled with; none where English names none. */
export type Values<Section extends keyof Messages, Key extends keyof Messages[Section]> = [
  NamesIn<English<Section, Key>>,
] extends [never]
  ? []
  : [values: { readonly [Name in NamesIn<English<Section, Key>>]: string | number }];
