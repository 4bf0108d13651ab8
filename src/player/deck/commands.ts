/** What the player can do, with the keys for it: the keyboard and the help are made from this. */

export interface Command {
  /** As `KeyboardEvent.key` names them, letters small; `Shift+` or `Ctrl+` before one that needs it. */
  readonly keys: readonly string[];
  /** The keys as the help shows them; it leaves out a command where this is empty. */
  readonly shows: string;
  readonly says: string;
  readonly run: () => void;
  /** Runs again and again while the key is held down. */
  readonly repeats?: boolean;
  /** Where this gives `false`, the key means something else or nothing. */
  readonly applies?: () => boolean;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}
