/** How slides stand on paper. Whatever the theme's colours, what is printed is black on white. */
import type { Paper } from '../core/ports.js';
import { gap, margin, type SheetPlan } from './plan-sheet.js';
import { cssString, runningTitle } from './running-title.js';

interface Sheet {
  readonly title: string;
  readonly paper: Paper;
}

/** The theme's variables set anew, and lines around what it sets apart by a ground alone. */
const blackOnWhite = `
.paper svg>foreignObject>section{--paper:#fff;--ink:#000;--soft:#333;--accent:#000;--tint:#fff;--stage:#fff;--on-stage:#000;--on-stage-soft:#333;--highlight:#fff;--on-highlight:#000;--rule:#555;break-before:auto}
.paper svg>foreignObject>section:is(.title,.prompt){background:#fff;color:#000}
.paper section :is(.plan,.claim,pre,div.key),.paper section.sources .body>ol>li,.paper section:is(.prompt,.discussion) .body>ul>li,.paper section.discussion h2,.paper section .cue .time{outline:2px solid #555;outline-offset:-2px}
.paper mark{text-decoration:underline 3px;text-underline-offset:.15em}
`;

const common = ({ title, paper }: Sheet, orientation: 'portrait' | 'landscape') => `
${runningTitle(title)}
@page{size:${paper === 'a4' ? 'A4' : 'letter'} ${orientation};margin:${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
@bottom-left{content:var(--running-title);color:#444;font:9pt "Source Sans 3",sans-serif}
@bottom-right{content:counter(page) " / " counter(pages);color:#000;font:9pt "Source Sans 3",sans-serif}}
html,body{break-inside:auto!important;page-break-inside:auto!important}
body{color:#000;font:10.5pt/1.4 "Source Sans 3",system-ui,sans-serif}
.shown{outline:.6pt solid #555;outline-offset:-.3pt}
.shown>svg[data-marpit-svg]{width:100%;height:auto}
${blackOnWhite}`;

export function notesStyle(sheet: Sheet): string {
  return `${common(sheet, 'portrait')}
.noted:not(:first-child){break-before:page}
.noted .shown{width:145mm;margin:0 auto 6mm}
.which{margin:0 0 3mm;padding:0 0 1.5mm;border-bottom:.8pt solid #000;font-weight:600}
.said p{margin:0 0 2mm;overflow-wrap:break-word;orphans:2;widows:2}
.said p:has(b){padding-inline-start:26mm;text-indent:-26mm}
.said b{display:inline-block;min-width:calc(26mm - .2em);font-weight:600;text-indent:0}
`;
}

export interface HandoutSheet extends Sheet {
  readonly plan: SheetPlan;
  /** What a student's name is asked for by. */
  readonly name: string;
}

export function handoutStyle(sheet: HandoutSheet): string {
  const { orientation, rows, columns, height, slideWidth, linesBeside } = sheet.plan;
  return `${common(sheet, orientation)}
@page{@top-right{content:${cssString(sheet.name)};width:70mm;vertical-align:bottom;text-align:start;border-bottom:.6pt solid #555;font:9pt "Source Sans 3",sans-serif}}
.sheet{display:grid;grid-template:repeat(${rows},minmax(0,1fr))/repeat(${columns},minmax(0,1fr));gap:${gap.down}mm ${gap.across}mm;height:${height.toFixed(1)}mm;padding-top:${gap.head}mm;box-sizing:border-box}
.sheet:not(:first-child){break-before:page}
.cell{display:flex;flex-direction:${linesBeside ? 'row' : 'column'};align-items:stretch;gap:${linesBeside ? gap.down : 0}mm;min-height:0}
.shown{flex:none;align-self:${linesBeside ? 'flex-start' : 'center'};width:${slideWidth.toFixed(2)}mm}
.lines{display:flex;flex:1;flex-direction:column}
.lines i{flex:1;border-bottom:.5pt solid #777}
`;
}
