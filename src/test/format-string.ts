/** How Moodle shows the right side of a match: without tags, entities as they stand (`format_string`). */
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"' },
  '#39': "'",
};

export function formatString(text: string): string {
  const bare = text.replace(/<[^\s][^>]*>?/g, '');
  return bare.replace(/&(#?\w{1,8});/g, (_, name: string) => entities[name] ?? '');
}
