/**
 * The page around the slides on a screen: stacked without the player, one at a time with it
 * (`playing`), reflowed for a phone (`reading`). On paper the theme alone speaks.
 */
import { playerStyle } from './player-style.js';
import { presenterStyle } from './presenter-style.js';

const pageStyle = `
@media screen{
:root{color-scheme:light dark;--around:#e6e4de;--on-around:#23262c;--bar:#f4f2ee;--rule:#c9c5bb;--edge:#77736a;--focus:#0b57d0;--late:#a3260b}
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
.playing .current .step:not(.revealed){visibility:hidden}
.reading main.deck{padding:12px;gap:12px}
.reading main.deck>svg>foreignObject>section{width:100%!important;height:auto!important;min-height:0;padding:28px 36px 24px!important;container-type:inline-size!important;overflow:visible!important}
.reading main.deck>svg>foreignObject>section :is(h1,h2){font-size:36px!important}
.reading .ink,.reading .countdown{display:none}
}
@media screen and (prefers-color-scheme:dark){
:root{--around:#15171b;--on-around:#e8e6e1;--bar:#1f2228;--rule:#4a4e57;--edge:#8b9099;--focus:#a8c7fa;--late:#ffb4a2}
}
.ink{fill:none;stroke-linecap:round;stroke-linejoin:round;pointer-events:none;forced-color-adjust:none}
.ink .marker{opacity:.45}
@media print{.countdown,body>:not(main),aside.notes{display:none!important}}
`;

export const screenStyle = `${pageStyle}${playerStyle}${presenterStyle}`;
