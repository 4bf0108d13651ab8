/** Choices for slides: apart from the settings, so that `--help` can name them at once. */
export const aspects = ['16:9', '4:3'] as const;
export const modes = ['light', 'dark', 'auto'] as const;
/** Those of the program, the default first; templates of a teacher's own may add to them. */
export const themes = ['quiet', 'contrast', 'young'] as const;
/** How many slides stand on a page of a handout. */
export const handoutSizes = [2, 3, 4, 6] as const;
export type HandoutSize = (typeof handoutSizes)[number];
