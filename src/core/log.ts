/** How a stage tells what it is doing. Everything goes to stderr; stdout carries requested data. */
export interface Log {
  /** One line about a step that ended well. */
  info(message: string): void;
  /** One line about something a teacher should look at. */
  warn(message: string): void;
  /** Progress of a long run: `done` of `total`, and what is being made now. */
  progress(done: number, total: number, label: string): void;
}

export const silentLog: Log = { info() {}, warn() {}, progress() {} };
