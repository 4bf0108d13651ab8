/** The lesson that was opened last: other views take their examples from it. */
import { signal } from '@preact/signals';

export const openedLesson = signal<string | undefined>(undefined);
