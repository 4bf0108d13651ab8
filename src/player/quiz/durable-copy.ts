/**
 * A second copy of the answers. Browsers put localStorage on the disk when it suits them, Chromium up
 * to a minute later, and what was not there yet is gone with a killed browser or an empty battery.
 */

export interface DurableCopy {
  /** Rejects where the browser keeps nothing. */
  readonly read: () => Promise<unknown>;
  readonly write: (text: string) => void;
}

const shelf = 'quizzes';

export function durableCopy(key: string): DurableCopy {
  const opened = openDatabase();
  let waiting: string | undefined;
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    try {
      const database = await opened;
      while (waiting !== undefined) {
        const text = waiting;
        waiting = undefined;
        await put(database, key, text);
      }
    } catch {
      // The first copy is there.
    }
    isWriting = false;
  };
  return {
    read: async () => {
      const database = await opened;
      const request: IDBRequest<unknown> = database.transaction(shelf).objectStore(shelf).get(key);
      return settled(request);
    },
    write: (text) => {
      waiting = text;
      if (!isWriting) void writeAll();
    },
  };
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('lessonpress');
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(shelf);
  });
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException());
    });
  });
}

/** Until it is on the disk. */
function put(database: IDBDatabase, key: string, text: string): Promise<void> {
  const change = database.transaction(shelf, 'readwrite', { durability: 'strict' });
  change.objectStore(shelf).put(text, key);
  return new Promise((resolve, reject) => {
    change.addEventListener('complete', () => {
      resolve();
    });
    change.addEventListener('abort', () => {
      reject(change.error ?? new DOMException());
    });
  });
}
