/** In the place of what cannot be shown: why, and the way back. */
import type { ComponentChildren } from 'preact';

export function NotHere({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="not-here">
      <h1>{title}</h1>
      {children}
      <p>
        <a class="button main" href="/">
          To the library
        </a>
      </p>
    </div>
  );
}
