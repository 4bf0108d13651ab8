/**
 * The part of Google's FormApp that a script for a quiz may call, as its reference documents it
 * (developers.google.com/apps-script/reference/forms). It writes down what was made, and throws where
 * Forms does: at methods that an item has not, at choices that repeat, at points that are not whole. That
 * the script fits the real services, `faultsOfAppsScript` tells.
 */
export interface MadeItem {
  readonly type: string;
  title?: string;
  helpText?: string;
  points?: number;
  required?: boolean;
  choices?: readonly { readonly value: string; readonly isCorrect: boolean }[];
  whenCorrect?: string;
  whenIncorrect?: string;
  feedback?: string;
}

export interface MadeForm {
  title: string;
  description: string;
  isQuiz: boolean;
  readonly items: readonly MadeItem[];
  readonly log: readonly string[];
}

interface Feedback {
  readonly text: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function requireThat(isSo: boolean, what: string): void {
  if (!isSo) throw new TypeError(`Forms refuses ${what}`);
}

export function createFakeForms() {
  const items: MadeItem[] = [];
  const log: string[] = [];
  const form: MadeForm = { title: '', description: '', isQuiz: false, items, log };
  const add = (type: string, create: (item: MadeItem) => object) => () => {
    const item: MadeItem = { type };
    items.push(item);
    return create(item);
  };
  const api = {
    setDescription: (text: string) => ((form.description = text), api),
    setIsQuiz: (isQuiz: boolean) => ((form.isQuiz = isQuiz), api),
    getEditUrl: () => 'https://docs.google.com/forms/d/made/edit',
    addSectionHeaderItem: add('SectionHeader', headed),
    addMultipleChoiceItem: add('MultipleChoice', chosen),
    addCheckboxItem: add('Checkbox', chosen),
    addListItem: add('List', chosen),
    addTextItem: add('Text', written),
    addParagraphTextItem: add('ParagraphText', written),
  };
  const FormApp = {
    create: (title: string) => {
      requireThat(isText(title) && title !== '', 'a form without a title');
      form.title = title;
      return api;
    },
    createFeedback: () => {
      let kept = '';
      const builder = {
        setText: (text: string) => ((kept = text), builder),
        build: (): Feedback => ({ text: kept }),
      };
      return builder;
    },
  };
  return { form, FormApp, Logger: { log: (line: string) => log.push(line) } };
}

function headed(item: MadeItem) {
  const self = {
    setTitle(text: string) {
      requireThat(isText(text), 'a title that is no text');
      item.title = text;
      return this;
    },
    setHelpText(text: string) {
      requireThat(isText(text), 'a help text that is no text');
      item.helpText = text;
      return this;
    },
  };
  return self;
}

function asked(item: MadeItem) {
  return {
    ...headed(item),
    setRequired(required: boolean) {
      item.required = required;
      return this;
    },
    setPoints(points: number) {
      requireThat(Number.isInteger(points) && points >= 0, `${points} points`);
      item.points = points;
      return this;
    },
  };
}

function written(item: MadeItem) {
  return {
    ...asked(item),
    setGeneralFeedback({ text }: Feedback) {
      item.feedback = text;
      return this;
    },
  };
}

function chosen(item: MadeItem) {
  return {
    ...asked(item),
    createChoice: (value: string, isCorrect: boolean) => {
      requireThat(isText(value) && value !== '', 'an empty choice');
      return { value, isCorrect };
    },
    setChoices(choices: NonNullable<MadeItem['choices']>) {
      const values = new Set(choices.map(({ value }) => value));
      requireThat(choices.length > 0 && values.size === choices.length, 'choices that repeat');
      item.choices = [...choices];
      return this;
    },
    setFeedbackForCorrect({ text }: Feedback) {
      item.whenCorrect = text;
      return this;
    },
    setFeedbackForIncorrect({ text }: Feedback) {
      item.whenIncorrect = text;
      return this;
    },
  };
}
