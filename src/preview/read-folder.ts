/** Reads the lessons of a folder while the server answers already, and says now and then how far it is. */
import { breathe } from '../core/breathe.js';
import type { EventHub } from './event-hub.js';
import type { LessonShelf } from './lesson-shelf.js';

/** A library that is looked at is asked for anew each time. */
const toldEveryMs = 500;

/** Resolves when every lesson is named. */
export async function readFolder(shelf: LessonShelf, hub: EventHub): Promise<AsyncDisposable> {
  await shelf.open();
  let isStopped = false;
  const read = async () => {
    let told = performance.now();
    while (!isStopped && (await shelf.readNext())) {
      if (performance.now() - told > toldEveryMs) {
        hub.tell({ type: 'library' });
        told = performance.now();
      }
      await breathe();
    }
    hub.tell({ type: 'library' });
  };
  const reading = read();
  return {
    [Symbol.asyncDispose]: () => {
      isStopped = true;
      return reading;
    },
  };
}
