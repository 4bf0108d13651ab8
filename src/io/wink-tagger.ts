/** Sentences and parts of speech by wink-nlp: the only importer of it. */
import { createRequire } from 'node:module';
import type { ItemSentence, ItsFunction, Model } from 'wink-nlp';
import type { TaggedSentence, Tagger, Token } from '../core/ports.js';

const require = createRequire(import.meta.url);

/** Loading the model costs about a tenth of a second, at the first text: make one and pass it on. */
export function createTagger(): Tagger {
  let loaded: ReturnType<typeof load> | undefined;
  return {
    tag(text: string): readonly TaggedSentence[] {
      const { nlp, lemma } = (loaded ??= load());
      let cursor = 0;
      const sentences: TaggedSentence[] = [];
      nlp
        .readDoc(text)
        .sentences()
        .each((sentence: ItemSentence) => {
          const collection = sentence.tokens();
          const lemmas = collection.out(lemma);
          const tags = collection.out(nlp.its.pos);
          const tokens = collection.out().map((word, index): Token => {
            const start = text.indexOf(word, cursor);
            cursor = start + word.length;
            return {
              text: word,
              lemma: String(lemmas[index]),
              pos: String(tags[index]),
              start,
              end: cursor,
            };
          });
          const first = tokens[0];
          const last = tokens.at(-1);
          if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
        });
      return sentences;
    },
  };
}

function load() {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['sbd', 'pos']);
  return { nlp, lemma: nlp.its.lemma as ItsFunction<string> };
}
