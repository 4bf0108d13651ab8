/** Ways in which a document may ask for something outside itself. `at` is an address without `/`. */

export interface LeakVector {
  readonly name: string;
  readonly html: (at: string) => string;
  /** It replaces the page, so it is tried in a document of its own. */
  readonly alone?: true;
}

const style = (css: string) => `<style>${css}</style>`;

export const leakVectors: readonly LeakVector[] = [
  { name: 'image', html: (at) => `<img src="${at}/image">` },
  { name: 'srcset', html: (at) => `<img srcset="${at}/srcset 1x">` },
  { name: 'picture', html: (at) => `<picture><source srcset="${at}/picture"><img></picture>` },
  { name: 'css-import', html: (at) => style(`@import "${at}/css-import";`) },
  { name: 'css-url', html: (at) => `<p style="background: url(${at}/css-url)">x` },
  {
    name: 'css-list',
    html: (at) => `<ul style="list-style-image: url(${at}/css-list)"><li>x</ul>`,
  },
  { name: 'css-mask', html: (at) => `<p style="mask-image: url(${at}/css-mask)">x` },
  {
    name: 'css-content',
    html: (at) => style(`i::before { content: url(${at}/css-content) }`) + '<i>x</i>',
  },
  {
    name: 'css-border',
    html: (at) => `<p style="border: 9px solid; border-image: url(${at}/css-border) 3">x`,
  },
  {
    name: 'css-print',
    html: (at) => style(`@media print { b { background: url(${at}/css-print) } }`) + '<b>x</b>',
  },
  { name: 'css-page', html: (at) => style(`@page { background: url(${at}/css-page) }`) },
  {
    name: 'font',
    html: (at) =>
      style(`@font-face { font-family: F; src: url(${at}/font) } u { font-family: F }`) +
      '<u>x</u>',
  },
  { name: 'stylesheet', html: (at) => `<link rel="stylesheet" href="${at}/stylesheet">` },
  { name: 'prefetch', html: (at) => `<link rel="prefetch" href="${at}/prefetch">` },
  { name: 'preload', html: (at) => `<link rel="preload" as="image" href="${at}/preload">` },
  { name: 'modulepreload', html: (at) => `<link rel="modulepreload" href="${at}/modulepreload">` },
  { name: 'preconnect', html: (at) => `<link rel="preconnect" href="${at}">` },
  { name: 'icon', html: (at) => `<link rel="icon" href="${at}/icon">` },
  { name: 'manifest', html: (at) => `<link rel="manifest" href="${at}/manifest">` },
  { name: 'iframe', html: (at) => `<iframe src="${at}/iframe"></iframe>` },
  { name: 'srcdoc', html: (at) => `<iframe srcdoc="<img src='${at}/srcdoc'>"></iframe>` },
  {
    name: 'frame-data',
    html: (at) => `<iframe src="data:text/html,<img src='${at}/frame-data'>"></iframe>`,
  },
  { name: 'object', html: (at) => `<object data="${at}/object"></object>` },
  { name: 'embed', html: (at) => `<embed src="${at}/embed">` },
  { name: 'svg-image', html: (at) => `<svg><image href="${at}/svg-image"/></svg>` },
  { name: 'svg-use', html: (at) => `<svg><use href="${at}/svg-use#x"/></svg>` },
  {
    name: 'svg-filter',
    html: (at) =>
      `<svg><filter id="f"><feImage href="${at}/svg-filter"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>`,
  },
  { name: 'video', html: (at) => `<video src="${at}/video" preload="auto"></video>` },
  { name: 'poster', html: (at) => `<video poster="${at}/poster"></video>` },
  { name: 'audio', html: (at) => `<audio src="${at}/audio" preload="auto"></audio>` },
  { name: 'track', html: (at) => `<video><track default src="${at}/track"></video>` },
  { name: 'input', html: (at) => `<input type="image" src="${at}/input">` },
  { name: 'script', html: (at) => `<script src="${at}/script"></script>` },
  { name: 'fetch', html: (at) => `<script>fetch("${at}/fetch")</script>` },
  { name: 'beacon', html: (at) => `<script>navigator.sendBeacon("${at}/beacon")</script>` },
  {
    name: 'socket',
    html: (at) => `<script>new WebSocket("${at.replace('http', 'ws')}/socket")</script>`,
  },
  { name: 'handler', html: (at) => `<img src="data:," onerror="fetch('${at}/handler')">` },
  { name: 'body', html: (at) => `<table background="${at}/body"><tr><td>x</table>` },
  { name: 'base', html: (at) => `<base href="${at}/base/"><img src="relative">`, alone: true },
  {
    name: 'refresh',
    html: (at) => `<meta http-equiv="refresh" content="0;url=${at}/refresh">`,
    alone: true,
  },
  {
    name: 'form',
    html: (at) => `<form action="${at}/form"></form><script>document.forms[0].submit()</script>`,
    alone: true,
  },
  { name: 'location', html: (at) => `<script>location = "${at}/location"</script>`, alone: true },
];
