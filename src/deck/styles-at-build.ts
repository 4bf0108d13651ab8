/** The style of the program's own themes as its build has rendered it. */

/** By what `engine.ts` knows a style by. The build fills this; from source it stays empty. */
export const stylesAtBuild: Readonly<Record<string, string>> = {};
