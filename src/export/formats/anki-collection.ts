/**
 * A deck of notes as the database that Anki reads: SQLite in the layout of its version 11, which every
 * Anki, AnkiDroid and AnkiMobile of the last ten years opens (rslib/src/storage/schema11.sql of Anki).
 */
import { createHash } from 'node:crypto';
import openSqlite from '@sqlite.org/sqlite-wasm';
import { cardCount, noteType, type WordNote } from './anki-note-type.js';

export interface AnkiDeck {
  readonly name: string;
  /** What names the deck, its notes and its tag alike whatever is edited: no spaces. */
  readonly slug: string;
  /** ISO 8601: when everything in it was written. */
  readonly date: string;
  readonly notes: readonly WordNote[];
}

const layout = `
create table col (id integer primary key, crt integer not null, mod integer not null,
  scm integer not null, ver integer not null, dty integer not null, usn integer not null,
  ls integer not null, conf text not null, models text not null, decks text not null,
  dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null,
  mod integer not null, usn integer not null, tags text not null, flds text not null,
  sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null,
  ord integer not null, mod integer not null, usn integer not null, type integer not null,
  queue integer not null, due integer not null, ivl integer not null, factor integer not null,
  reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null,
  ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
  time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_notes_csum on notes (csum);
create index ix_cards_usn on cards (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_usn on revlog (usn);
create index ix_revlog_cid on revlog (cid);
`;

/** Of the note type: that of all our decks, so that they share one. */
const noteTypeId = 1_700_000_000_000;

/** Ids are times in Anki, in milliseconds; those before this are not taken for any. */
const earliest = Date.UTC(2000, 0, 1);

export async function ankiCollection({ name, slug, date, notes }: AnkiDeck): Promise<Uint8Array> {
  const time = Math.max(earliest, Date.parse(date));
  const seconds = Math.floor(time / 1000);
  const deckId = idIn(noteTypeId, slug);
  const ids = noteIds(notes, time);
  const sqlite = await openSqlite();
  const db = new sqlite.oo1.DB(':memory:');
  try {
    db.exec(layout);
    const insert = (table: string, row: readonly (string | number)[]) =>
      db.exec({
        sql: `insert into ${table} values (${row.map(() => '?').join()})`,
        bind: [...row],
      });
    insert('col', [
      ...[1, seconds, time, time, 11, 0, 0, 0, JSON.stringify(settings(deckId, notes.length))],
      ...[{ [noteTypeId]: noteType(noteTypeId, deckId) }, decks(deckId, name, seconds)].map(
        (part) => JSON.stringify(part),
      ),
      ...[JSON.stringify({ 1: options }), '{}'],
    ]);
    notes.forEach(({ guid, word, fields }, at) => {
      const id = ids[at] ?? 0;
      const held = fields.join('\u001f');
      const tags = ` ${slug} `;
      insert('notes', [
        ...[id, guid, noteTypeId, seconds, -1, tags, held, word, checksum(word), 0, ''],
      ]);
      for (let ord = 0; ord < cardCount; ord += 1) {
        const isNew = [0, 0, at + 1, 0, 0, 0, 0, 0, 0, 0, 0];
        insert('cards', [id + ord, id, deckId, ord, seconds, -1, ...isNew, '']);
      }
    });
    return sqlite.capi.sqlite3_js_db_export(db);
  } finally {
    db.close();
  }
}

/** On the day of the lesson, with room for the ids of the cards behind each. */
function noteIds(notes: readonly WordNote[], time: number): readonly number[] {
  const used = new Set<number>();
  return notes.map(({ guid }) => {
    let id = idIn(time, guid);
    while (used.has(id)) id += cardCount;
    used.add(id);
    return id;
  });
}

/** In the day that begins at `start`, the same for the same name. */
function idIn(start: number, name: string): number {
  const places = 86_400_000 / cardCount;
  const digest = createHash('sha256').update(name).digest();
  return start + (digest.readUInt32BE() % places) * cardCount;
}

/** By which Anki finds notes with the same first field. */
function checksum(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE();
}

function settings(deckId: number, count: number) {
  return {
    curDeck: deckId,
    activeDecks: [deckId],
    curModel: String(noteTypeId),
    nextPos: count + 1,
    addToCur: true,
    collapseTime: 1200,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0,
  };
}

function decks(deckId: number, name: string, seconds: number) {
  const none = [0, 0];
  const deck = {
    mod: seconds,
    usn: 0,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    newToday: none,
    revToday: none,
    lrnToday: none,
    timeToday: none,
    extendNew: 0,
    extendRev: 0,
  };
  return { 1: { ...deck, id: 1, name: 'Default' }, [deckId]: { ...deck, id: deckId, name } };
}

/** Those that Anki itself begins with: the reader's own stay as they are. */
const options = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
