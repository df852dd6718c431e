/** Cost curves as svg: households along the bottom, CPU seconds upward, both by powers of ten; a mark of its own per method, never colour alone. */
const [WIDTH, HEIGHT] = [680, 420];
const FRAME = { left: 64, right: 120, top: 16, bottom: 44 };
/** Dark enough on white for WCAG AA. */
const COLOURS = ['#1f4e8c', '#a63c06', '#2e6b2e', '#6b2e6b', '#5a4a00', '#333333'];
const DASHES = ['', '7 4', '2 3', '9 3 2 3', '12 4', '4 4'];
const [X_FROM, X_TO, Y_FROM, Y_TO] = [300, 40_000, 0.001, 1000];

const log = Math.log10;
const x = (households) => FRAME.left + ((log(households) - log(X_FROM)) / (log(X_TO) - log(X_FROM))) * (WIDTH - FRAME.left - FRAME.right);
const y = (seconds) =>
  HEIGHT - FRAME.bottom - ((log(seconds) - log(Y_FROM)) / (log(Y_TO) - log(Y_FROM))) * (HEIGHT - FRAME.top - FRAME.bottom);
const at = (value) => String(Math.round(value * 10) / 10);

/** Rows of the data file: households, method, CPU seconds, … */
export function costPicture(rows) {
  const methods = [...new Set(rows.map(([, method]) => method))];
  const lines = methods.map((method, k) => {
    const points = rows
      .filter((row) => row[1] === method)
      .map(([households, , seconds]) => [x(Number(households)), y(Math.max(Y_FROM, Number(seconds)))]);
    const path = points.map(([px, py]) => `${at(px)} ${at(py)}`).join('L');
    const marks = points.map(([px, py]) => `<circle cx="${at(px)}" cy="${at(py)}" r="2.5" fill="${COLOURS[k]}"/>`).join('');
    const [ex, ey] = points[points.length - 1];
    return `<path d="M${path}" fill="none" stroke="${COLOURS[k]}" stroke-width="2" stroke-dasharray="${DASHES[k]}"/>${marks}<text x="${at(ex + 8)}" y="${at(ey + 4)}" fill="${COLOURS[k]}">${method}</text>`;
  });
  return [
    `<svg role="img" aria-labelledby="t d" viewBox="0 0 ${WIDTH} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="12">`,
    '<title id="t">What each method costs by number of households</title>',
    '<desc id="d">CPU seconds for a generated year in 52 weeks and 342 places, for 400 to 30,000 households; the numbers are in koppeling-curves.csv.</desc>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...[400, 1000, 3000, 10_000, 30_000].map(
      (n) =>
        `<line x1="${at(x(n))}" x2="${at(x(n))}" y1="${FRAME.top}" y2="${HEIGHT - FRAME.bottom}" stroke="#d5d9df"/><text x="${at(x(n))}" y="${HEIGHT - FRAME.bottom + 18}" text-anchor="middle">${n.toLocaleString('en')}</text>`,
    ),
    ...[0.001, 0.01, 0.1, 1, 10, 100, 1000].map(
      (s) =>
        `<line x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${at(y(s))}" y2="${at(y(s))}" stroke="#d5d9df"/><text x="${FRAME.left - 8}" y="${at(y(s) + 4)}" text-anchor="end">${s} s</text>`,
    ),
    ...lines,
    `<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">households in the year</text>`,
    '</svg>',
    '',
  ].join('\n');
}
