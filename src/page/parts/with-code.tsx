/** A sentence that puts what is typed as it stands between backticks. */

export function WithCode({ text }: { text: string }) {
  const parts = text.split('`');
  // One that has no partner is a sign like any other.
  const marked = parts.length % 2 === 1 ? parts : [text];
  return <>{marked.map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>))}</>;
}
