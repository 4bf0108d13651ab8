/** What a document of the kit is called on the page. */
const labels: Readonly<Record<string, string>> = {
  deck: 'Slides',
  'deck-student': 'Students’ copy',
  quiz: 'Quiz',
  'answer-key': 'Answer key',
  discussion: 'Discussion',
};

export function labelOf(name: string): string {
  return labels[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}
