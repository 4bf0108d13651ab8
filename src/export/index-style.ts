/** The look of `index.html`: quiet, readable from a phone to a projector, light and dark. */

export const indexStyle = `
:root {
  --paper: #faf9f6; --card: #ffffff; --ink: #1f2328; --soft: #565d66; --line: #dcd9d1;
  --link: #1d4f7c; --tint: #eef3f8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #1e2125; --ink: #eceae5; --soft: #a8aeb6; --line: #363b42;
    --link: #9cc7ee; --tint: #26303a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 72rem; padding: clamp(1.25rem, 4vw, 3.5rem);
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", sans-serif;
}
header { margin-bottom: 2rem; }
h1 { margin: 0; font: 600 clamp(1.75rem, 4vw, 2.5rem)/1.15 "Source Serif 4", "Noto Serif", Georgia, serif; }
header p { margin: .5rem 0 0; color: var(--soft); }
ul { list-style: none; margin: 0; padding: 0; }
.kits { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
.kit {
  display: flex; flex-direction: column; gap: 1.25rem;
  padding: 1.25rem 1.25rem .5rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .75rem; min-width: 0;
}
h2 { margin: 0; font: 600 1.25rem/1.3 "Source Serif 4", "Noto Serif", Georgia, serif; overflow-wrap: anywhere; }
.files li {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: .25rem .75rem; padding: .5rem 0; border-top: 1px solid var(--line);
}
b { font-weight: 600; }
.what > span { color: var(--soft); font-size: .875rem; }
.links { display: flex; flex-wrap: wrap; gap: .5rem; }
a {
  display: inline-block; padding: .375rem .75rem; border-radius: .375rem;
  background: var(--tint); color: var(--link); font-weight: 600; text-decoration: none;
}
a:hover { text-decoration: underline; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
a small { color: var(--soft); font-weight: 400; font-size: .8125rem; }
@media (forced-colors: active) { a { border: 1px solid LinkText; } }
@media print { .kit { break-inside: avoid; } }
`;
