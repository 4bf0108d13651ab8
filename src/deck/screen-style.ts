/**
 * The page around the slides on a screen: stacked without the player, one at a time with it
 * (`playing`), reflowed for a phone (`reading`). On paper the theme alone speaks.
 */
export const screenStyle = `
@media screen{
:root{color-scheme:light dark;--around:#e6e4de;--on-around:#23262c;--bar:#f4f2ee;--rule:#c9c5bb;--focus:#0b57d0}
html,body{margin:0;background:var(--around);color:var(--on-around)}
body{font:16px/1.5 "Source Sans 3",system-ui,sans-serif}
main.deck{display:flex;flex-direction:column;gap:24px;max-width:1280px;margin:0 auto;padding:24px;box-sizing:border-box}
main.deck>svg{display:block;flex:none;width:100%;height:auto;box-shadow:0 1px 3px rgb(0 0 0/.18),0 8px 28px rgb(0 0 0/.12)}
[hidden]{display:none!important}
.playing{height:100%;overflow:hidden}
.playing body{display:grid;grid-template:minmax(0,1fr) auto/minmax(0,1fr) auto;height:100vh;height:100dvh}
.playing main.deck{display:block;width:100%;max-width:none;padding:0;min-height:0;grid-area:1/1;touch-action:pan-y pinch-zoom}
.playing main.deck>svg{display:none;width:100%;height:100%;box-shadow:none}
.playing main.deck>svg.current{display:block}
.reading main.deck{padding:12px;gap:12px}
.reading main.deck>svg>foreignObject>section{width:100%!important;height:auto!important;min-height:0;padding:28px 36px 24px!important;container-type:inline-size!important;overflow:visible!important}
.reading main.deck>svg>foreignObject>section :is(h1,h2){font-size:36px!important}
.bar{grid-area:2/1/3/3;display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:4px 8px;background:var(--bar);border-top:1px solid var(--rule)}
.bar button{font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:6px;min-width:40px;min-height:40px;padding:0 12px;cursor:pointer}
.bar button:hover{border-color:var(--rule)}
.bar button[aria-pressed=true]{border-color:currentColor}
.bar button:focus-visible,.help button:focus-visible,.panel:focus-visible{outline:3px solid var(--focus);outline-offset:1px}
.bar .arrow{font-size:24px;line-height:1}
[dir=rtl] .bar .arrow{transform:scaleX(-1)}
.bar .count{min-width:5.5em;text-align:center;font-variant-numeric:tabular-nums}
.bar .track{flex:1 1 120px;height:4px;margin:0 12px;border-radius:2px;background:var(--rule);overflow:hidden}
.bar .done{display:block;height:100%;background:currentColor;transition:width .2s}
:fullscreen .bar{border-top-color:transparent;opacity:0;transition:opacity .2s}
:fullscreen .bar:hover,:fullscreen .bar:focus-within{opacity:1}
:fullscreen body{grid-template-rows:minmax(0,1fr) 0}
:fullscreen .bar{position:fixed;inset:auto 0 0 0}
.panel{grid-area:1/2;width:min(26rem,38vw);overflow:auto;padding:20px 24px;box-sizing:border-box;background:var(--bar);border-inline-start:1px solid var(--rule);font-size:18px}
.panel h2{margin:0 0 8px;font-size:18px}
.panel p{margin:0 0 12px}
.panel b{display:block}
.help{max-width:30rem;padding:24px;border:1px solid var(--rule);border-radius:12px;background:var(--bar);color:inherit}
.help::backdrop{background:rgb(0 0 0/.5)}
.help h2{margin:0 0 12px;font-size:20px}
.help dl{display:grid;grid-template-columns:auto 1fr;gap:6px 20px;margin:0 0 16px}
.help dt{font-weight:600}
.help dd{margin:0}
.help button{font:inherit;color:inherit;background:none;border:1px solid currentColor;border-radius:6px;min-height:40px;padding:0 16px}
.spoken{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
@media screen and (prefers-color-scheme:dark){
:root{--around:#15171b;--on-around:#e8e6e1;--bar:#1f2228;--rule:#4a4e57;--focus:#a8c7fa}
}
@media screen and (max-aspect-ratio:1/1){
.playing .panel{grid-area:2/1/3/3;width:auto;max-height:40vh;border-inline-start:0;border-top:1px solid var(--rule)}
.playing .bar{grid-row:3}
.playing body{grid-template-rows:minmax(0,1fr) auto auto}
}
@media (prefers-reduced-motion:reduce){.bar,.bar .done{transition:none}}
@media print{.bar,.panel,.help,.spoken,.notes{display:none!important}}
`;
