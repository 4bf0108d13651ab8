/** What a lesson costs among few and among many, as a plot: an SVG that needs nothing beside it. */

const width = 640;
const height = 300;
/** Between the axis and the first point, whose figure stands over it. */
const inset = 36;
const box = { left: 64, right: 40, top: 44, bottom: 48 };

const text = (x, y, words, rest = '') => `<text x="${x}" y="${y}"${rest}>${words}</text>`;
const line = (x1, y1, x2, y2) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
const round = (value) => Math.round(value * 10) / 10;

/** A whole number of steps that end in 1, 2 or 5 and reach over `most`. */
function stepOf(most) {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step * 5 >= most);
}

/** `kits` as the bench keeps them: of each count the processor seconds of making them all. */
export function plotCurve(kits) {
  const points = kits
    .map(({ count, whole }) => ({ count, cost: (1000 * whole.cpu) / count }))
    .sort((one, other) => one.count - other.count);
  const step = stepOf(Math.max(...points.map(({ cost }) => cost)));
  const [first, last] = [points[0].count, points.at(-1).count].map(Math.log10);
  const foot = height - box.bottom;
  const x = (count) =>
    round(
      box.left +
        inset +
        ((Math.log10(count) - first) / (last - first)) * (width - box.left - inset - box.right),
    );
  const y = (cost) => round(foot - (cost / (5 * step)) * (foot - box.top));
  const rows = [0, 1, 2, 3, 4, 5].map((times) => times * step);
  const parts = [
    text(16, 26, 'Processor time a lesson, in milliseconds', ' class="head"'),
    ...rows.map((cost) => line(box.left, y(cost), width - box.right, y(cost))),
    ...rows.map((cost) => text(box.left - 10, y(cost) + 4, cost, ' text-anchor="end"')),
    ...points.map(({ count }) => text(x(count), foot + 20, count, ' text-anchor="middle"')),
    text(width / 2, height - 8, 'lessons in one build', ' text-anchor="middle"'),
    `<polyline points="${points.map(({ count, cost }) => `${x(count)},${y(cost)}`).join(' ')}"/>`,
    ...points.map(({ count, cost }) => `<circle cx="${x(count)}" cy="${y(cost)}" r="4"/>`),
    ...points.map(({ count, cost }) =>
      text(x(count), y(cost) - 12, Math.round(cost), ' text-anchor="middle" class="value"'),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Processor time a lesson among few and many">
<style>
svg{background:#fff}text{font:13px sans-serif;fill:#444}.head{font-size:15px;fill:#111}.value{font-weight:bold;fill:#111}
line{stroke:#ddd}polyline{fill:none;stroke:#1f5f99;stroke-width:2}circle{fill:#1f5f99}
</style>
${parts.join('\n')}
</svg>
`;
}
