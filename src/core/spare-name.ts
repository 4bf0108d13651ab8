/** Names for what is kept beside something: no file that stands there is lost. */

/** `name`, or `name-2` and so on: the first that `isFree`. */
export async function spareName(
  name: string,
  isFree: (name: string) => Promise<boolean>,
): Promise<string> {
  for (let at = 1; ; at += 1) {
    const tried = at === 1 ? name : `${name}-${at}`;
    if (await isFree(tried)) return tried;
  }
}
