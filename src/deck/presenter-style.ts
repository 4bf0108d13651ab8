/** The presenter's window: the time above, this slide and the next, the notes. */
export const presenterStyle = `
@media screen{
.presenter.playing body{grid-template:"desk desk desk" auto "now divider notes" minmax(0,8fr) "next divider notes" minmax(0,5fr) "bar bar bar" auto/minmax(0,var(--now,60fr)) 12px minmax(0,var(--aside,40fr));background:var(--around)}
.presenter.playing main.deck{display:contents}
.presenter.playing main.deck>svg.current{grid-area:now;min-height:0;padding:12px 0 6px 12px;box-sizing:border-box}
.presenter.playing main.deck>svg.upcoming{display:block;grid-area:next;min-height:0;padding:6px 0 12px 12px;box-sizing:border-box;pointer-events:none}
.presenter.playing .panel{grid-area:notes;width:auto;max-height:none;border-block:0}
.presenter.playing .bar{grid-area:bar}
.presenter .bar .text{display:inline}
.desk{grid-area:desk;display:flex;flex-wrap:wrap;align-items:center;gap:4px 28px;padding:6px 16px;background:var(--bar);border-bottom:1px solid var(--rule)}
.desk>div{display:flex;align-items:center;gap:8px;min-height:44px}
.desk button{border-color:var(--edge)}
.desk .soft{opacity:.85}
.desk .figure,.desk .digits{font-size:26px;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.desk .pace{font-weight:600;font-size:20px}
.desk.late .pace{color:var(--late)}
.desk .countdown{margin:0}
.desk .countdown button{height:40px;border:1px solid var(--edge);border-radius:6px}
.desk .countdown.begun .digits{font-size:26px}
.desk p{margin:0}
.desk .unlinked:empty{display:none}
.desk .unlinked{padding:4px 12px;border:2px solid var(--late);border-radius:6px}
.layout{display:contents}
.divider{grid-area:divider;position:relative;cursor:col-resize;touch-action:none}
.divider::before{content:"";position:absolute;inset:calc(50% - 28px) 4px;border-radius:2px;background:var(--edge)}
.presenter .black{inset:64px auto auto 50%;transform:translateX(-50%);width:auto;min-height:48px;padding:0 20px;border:2px solid #fff;border-radius:8px;color:#fff;cursor:pointer}
}
@media screen and (max-aspect-ratio:1/1){
.presenter.playing body{grid-template:"desk desk" auto "now next" auto "notes notes" minmax(0,1fr) "bar bar" auto/minmax(0,3fr) minmax(0,2fr)}
.presenter.playing main.deck>svg.current{height:auto;padding:12px 6px 12px 12px}
.presenter.playing main.deck>svg.upcoming{height:auto;padding:12px 12px 12px 6px}
.divider{display:none}
}
`;
