/** Documents to print: one that has a bit of everything, and one that takes a while. */
import type { PdfJob } from '../core/ports.js';

const slide = (number: number) => `<section><h2>Slide ${number}</h2>
  <p>Words with a <a href="https://example.org/${number}">link</a>.</p>
  <table><tr><th>Year<th>Pupils<tr><td>2025<td>1${number}</table></section>`;

export const sampleJob: PdfJob = {
  html: `<!doctype html><html lang="es"><head><title>Agua & aire</title><style>
    @page { size: 1280px 720px; margin: 0 } section { break-after: page }
    </style></head><body><h1>Agua</h1>${[1, 2, 3, 4].map(slide).join('')}</body></html>`,
  title: 'Agua & aire',
  date: '2024-05-06T07:08:09Z',
};

const paragraph = `<p>${'Some words that wrap over the line and on. '.repeat(12)}</p>`;

/** Takes about a second to lay out and print. */
export const slowJob: PdfJob = {
  html: `<!doctype html><title>Slow</title>${paragraph.repeat(1_500)}`,
  title: 'Slow',
  date: '2024-05-06T07:08:09Z',
};
