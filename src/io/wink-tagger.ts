/** Sentences and parts of speech by wink-nlp: the only importer of it. */
import winkNLP, { type ItemSentence, type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { TaggedSentence, Tagger, Token } from '../core/ports.js';

/** Loading the model costs about a tenth of a second: make one and pass it on. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const lemma = nlp.its.lemma as ItsFunction<string>;
  return {
    tag(text: string): readonly TaggedSentence[] {
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
