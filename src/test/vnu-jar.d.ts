/** The package brings no types: it is the path of its program. */
declare module 'vnu-jar' {
  const path: string;
  export = path;
}
