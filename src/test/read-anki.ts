/** A package of Anki as `anki-reader` finds it: its deck, its cards as they are shown, its tables. */
import { readAnkiPackage } from 'anki-reader';

interface Database {
  readonly exec: (sql: string) => readonly Table[];
}

interface Table {
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

export async function readAnki(bytes: Uint8Array) {
  const { collection } = await readAnkiPackage(new Blob([new Uint8Array(bytes)]));
  // Anki has one of its own in front.
  const [, deck] = Object.values(collection.getDecks());
  const [model] = Object.values(collection.getModels());
  const cards = Object.values(deck?.getCards() ?? {}).map((card) => {
    const { ord, due } = card.getRawCard() as Readonly<Record<string, unknown>>;
    const question = card.getQuestions()[Number(ord)];
    const [front, back] = [question?.getQuestionString() ?? '', question?.getAnswerString() ?? ''];
    return { ord, due, front, back, fields: card.getFields() };
  });
  const rowsOf = (name: string) => {
    const database = collection.getRawCollection() as Database;
    const tables = database.exec(`select * from ${name}`);
    return tables.flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
    );
  };
  return {
    deck: deck?.getName(),
    look: model?.getCss(),
    fieldCount: model?.getFields().length,
    cards,
    rowsOf,
  };
}
