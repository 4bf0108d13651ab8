/** What the player puts around and over a slide: bar, notes, lists, pens, pointer, countdown. */
export const playerStyle = `
@media screen{
.bar,.pens{display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:4px 8px;background:var(--bar)}
.bar{grid-area:2/1/3/3;border-top:1px solid var(--rule)}
.icon{width:24px;height:24px;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
:is(.bar,.pens,.head,.desk) button{display:inline-flex;align-items:center;justify-content:center;gap:6px;font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:6px;min-width:40px;min-height:40px;padding:0 8px;cursor:pointer}
:is(.bar,.pens,.head,.desk) button:hover{border-color:var(--edge)}
:is(.bar,.pens) button[aria-pressed=true]{border-color:currentColor}
:is(button,input,.panel,.divider,summary,a):focus-visible{outline:3px solid var(--focus);outline-offset:1px}
[dir=rtl] .bar .arrow .icon{transform:scaleX(-1)}
.bar .count{min-width:5em;text-align:center;font-variant-numeric:tabular-nums}
.bar .track{flex:1 1 60px;height:4px;margin:0 12px;border-radius:2px;background:var(--rule);overflow:hidden}
.bar .done{display:block;height:100%;background:currentColor;forced-color-adjust:none;transform-origin:0 0;transition:transform .2s}
[dir=rtl] .bar .done{transform-origin:100% 0}
.bar .offer{border-color:var(--edge);padding:0 12px}
.told{position:fixed;inset:auto 0 64px;width:fit-content;max-width:calc(100vw - 32px);margin:0 auto;padding:8px 20px;box-sizing:border-box;border-radius:8px;background:var(--on-around);color:var(--around);pointer-events:none}
.spoken{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:fullscreen.playing:not(.presenter) body{grid-template-rows:minmax(0,1fr) 0;background:#000}
:fullscreen .bar{position:fixed;inset:auto 0 0 0;transition:opacity .2s}
:fullscreen.resting .bar:not(:hover,:focus-within){opacity:0;pointer-events:none}
:fullscreen.resting main.deck{cursor:none}
.panel{grid-area:1/2;width:min(26rem,38vw);overflow:auto;padding:12px 24px 20px;box-sizing:border-box;background:var(--bar);border-inline-start:1px solid var(--rule)}
.head{display:flex;align-items:center;gap:4px}
.head h2{flex:1;margin:0;font-size:18px}
.lines{font-size:18px}
.lines p{margin:0 0 .7em;overflow-wrap:break-word}
.lines b{display:block}
dialog{box-sizing:border-box;border:1px solid var(--edge);border-radius:12px;background:var(--bar);color:inherit}
dialog::backdrop{background:rgb(0 0 0/.6)}
.help{width:min(60rem,calc(100vw - 32px));max-height:calc(100dvh - 32px);padding:16px 24px 24px}
.help .head h2{font-size:22px}
.help .lists{columns:2 20rem;column-gap:40px}
.help section{break-inside:avoid}
.help h3{margin:12px 0 4px;font-size:16px}
.help dl{margin:0}
.help dl div{display:grid;grid-template-columns:13rem minmax(0,1fr);align-items:center;border-top:1px solid var(--rule)}
.help dt{font-weight:600;line-height:1.3}
.help dd{margin:0}
.help dd button{width:100%;min-height:32px;padding:2px 8px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
.help dd button:hover{background:var(--around)}
.overview{width:100vw;height:100vh;height:100dvh;max-width:none;max-height:none;padding:0;border:0;border-radius:0;overflow:auto;background:var(--around)}
.overview .head{position:sticky;top:0;z-index:2;gap:12px;padding:8px 24px;background:var(--bar);border-bottom:1px solid var(--rule)}
.overview input{flex:0 1 22rem;min-width:0;min-height:40px;padding:0 12px;box-sizing:border-box;border:1px solid var(--edge);border-radius:6px;background:var(--around);color:inherit;font:inherit}
.overview .head p{flex:1;margin:0;white-space:nowrap}
.overview>ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(250px,100%),1fr));gap:20px;margin:0;padding:24px;list-style:none}
.overview>ol>li{position:relative;min-width:0}
.overview>ol>li>svg{display:block;width:100%;height:auto}
.overview>ol>li>button{position:absolute;inset:0;width:100%;padding:0;border:0;background:none;cursor:pointer}
.overview>ol>li>button:hover{outline:1px solid var(--edge);outline-offset:3px}
.overview>ol>li>button:is(:focus-visible,[aria-current]){outline:3px solid var(--focus);outline-offset:3px}
.overview>ol>li>button[aria-current]:not(:focus-visible){outline-style:dashed}
.overview>ol>li>p{margin:6px 0 0;overflow:hidden;font-size:14px;line-height:1.4}
.overview p.title{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;font-weight:600}
.overview .found:empty{display:none}
.overview .found mark{background:#ffe27a;color:#111}
.pens{position:fixed;inset:auto 0 60px;z-index:1;width:fit-content;max-width:calc(100vw - 16px);margin:0 auto;box-sizing:border-box;border:1px solid var(--edge);border-radius:12px}
:fullscreen .pens{bottom:16px}
.swatch::before{content:"";width:22px;height:22px;border:2px solid var(--edge);border-radius:50%;background:var(--swatch);forced-color-adjust:none}
.drawing main.deck{touch-action:none;cursor:crosshair;user-select:none;-webkit-user-select:none}
.zoomed:not(.drawing) main.deck{touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.pointing main.deck{touch-action:none;cursor:none}
.laser{position:fixed;z-index:1;top:-9px;left:-9px;width:18px;height:18px;border-radius:50%;background:#ff2a1f;box-shadow:0 0 0 2px #fff,0 0 16px 6px rgb(255 42 31/.6);pointer-events:none;forced-color-adjust:none}
.black{position:fixed;inset:0;z-index:3;width:100%;border:0;background:#000;color:#000;font:inherit;forced-color-adjust:none;cursor:none}
.black:focus-visible{outline-offset:-6px;outline-color:#333}
.countdown button,.panel .head button{direction:ltr}
.playing .planned{display:none!important}
.countdown{display:inline-flex;align-items:center;gap:8px;margin-block:-8px;color:inherit;font-variant-numeric:tabular-nums;white-space:nowrap}
.cue .countdown{margin-inline-start:auto}
html:not(.playing) .countdown{display:none}
.countdown button{display:inline-flex;align-items:center;justify-content:center;min-width:44px;height:44px;padding:0 6px;border:2px solid currentColor;border-radius:22px;background:none;color:inherit;font:inherit;line-height:1;cursor:pointer}
.countdown .digits{padding:2px 12px;border:2px solid transparent;border-radius:22px;line-height:36px}
.countdown.begun .digits{font-size:1.3em;border-color:currentColor}
.countdown.over .digits{animation:over 2s ease-in-out 5;border-style:double;border-width:6px}
}
@keyframes over{50%{opacity:.35}}
@media screen and (max-width:1000px){.bar button .text{display:none}.bar .offer .text{display:inline}}
@media screen and (max-width:520px){.bar .track{display:none}}
@media screen and (max-aspect-ratio:1/1){
.playing .panel{grid-area:2/1/3/3;width:auto;max-height:40vh;border-inline-start:0;border-top:1px solid var(--rule)}
.playing .bar{grid-row:3}
.playing body{grid-template-rows:minmax(0,1fr) auto auto}
}
@media (prefers-reduced-motion:reduce){.bar,.bar .done{transition:none!important}.countdown.over .digits{animation:none!important}}
@media (forced-colors:active){.bar .done{background:CanvasText}.bar .track{border:1px solid}}
`;
