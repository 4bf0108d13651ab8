/** One pass over HTML with a bound on depth: the tokenizer's time grows with the square of it. */
import { Parser, type Handler } from 'htmlparser2';

/** Far deeper than any page; what comes after is not walked. */
const maxDepth = 2000;

export interface HtmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

export function walkHtml(html: string, visitor: HtmlVisitor): void {
  let depth = 0;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      depth += 1;
      if (depth > maxDepth) parser.pause();
      visitor.open?.(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      visitor.close?.(name);
    },
    ontext(text) {
      visitor.text?.(text);
    },
  };
  const parser = new Parser(handler);
  parser.end(html);
}
