/** Verb forms that the edits need. */
import nlp from 'compromise';

interface Forms {
  readonly PastTense?: string;
  readonly PresentTense?: string;
}

/** Simple past of a base form: `take` gives `took`. */
export function pastTense(base: string): string {
  return forms(base).PastTense ?? (base.endsWith('e') ? `${base}d` : `${base}ed`);
}

/** Third person singular of a base form. */
export function presentTense(base: string): string {
  return forms(base).PresentTense ?? `${base}s`;
}

function forms(base: string): Forms {
  const doc = nlp(base);
  doc.tag('Verb');
  const found = doc.verbs().conjugate() as readonly Forms[];
  return found[0] ?? {};
}
