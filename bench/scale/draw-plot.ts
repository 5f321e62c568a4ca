import { figure } from '../report.ts';
import { type Axis, decades, logAxis, spreadOut } from './plot-axis.ts';
import { p50Of, type ScaleResult, type SizeResult } from './scale-result.ts';

/** What is drawn: the dye of each line, which also has a mark of its own, so that colour says nothing alone. */
const shown = [
  { question: 'record by id', dye: 'quiet', mark: 'circle' },
  { question: 'page of a list', dye: 'daun', mark: 'square' },
  { question: 'lineage, short', dye: 'indigo', mark: 'circle' },
  { question: 'lineage, long', dye: 'indigo', mark: 'square' },
  { question: 'nested lists', dye: 'soga', mark: 'circle' },
  { question: 'suggest', dye: 'tegeran', mark: 'square' },
  { question: 'search, one record', dye: 'tegeran', mark: 'circle' },
  { question: 'hub, first page', dye: 'mengkudu', mark: 'circle' },
  { question: 'hub, lineage', dye: 'mengkudu', mark: 'square' },
] as const;

const width = 780;
const height = 420;
const plot = { left: 64, right: 500, top: 40, bottom: 368 };

interface Line {
  readonly question: string;
  readonly dye: string;
  readonly mark: 'circle' | 'square';
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

/** p50 by the number of records, both axes by powers of ten: what does not grow with the graph lies level. */
export function drawPlot(result: ScaleResult): string {
  const lines = shown.map((line) => ({ ...line, points: pointsOf(result.sizes, line.question) }));
  const drawn = lines.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const x = logAxis(
    all.map(({ size }) => size),
    plot.left,
    plot.right,
  );
  const y = logAxis(decades(all.map(({ ms }) => ms)), plot.bottom, plot.top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">Median time of an answer in milliseconds by the number of records, on logarithmic axes</title>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" class="paper"/>`,
    `<text x="${plot.left}" y="22" class="word">p50, ms</text>`,
    ...decades(all.map(({ ms }) => ms)).map((ms) => levelLine(ms, y)),
    ...[...new Set(all.map(({ size }) => size))].map((size) => sizeMark(size, x)),
    `<text x="${plot.left}" y="${height - 12}" class="word">motifs, wastra and designs in the graph</text>`,
    ...drawn.map((line) => lineOf(line, x, y)),
    ...labels(drawn, y, Math.max(...all.map(({ size }) => size))),
    '</svg>',
    '',
  ].join('\n');
}

const pointsOf = (sizes: readonly SizeResult[], question: string) =>
  sizes.flatMap((size) => {
    const ms = p50Of(size, question);
    return ms === undefined ? [] : [{ size: size.size, ms }];
  });

const at = (value: number) => value.toFixed(1);

const levelLine = (ms: number, y: Axis) =>
  `<path d="M${plot.left} ${at(y(ms))}H${plot.right}" class="rule"/><text x="${plot.left - 10}" y="${at(y(ms) + 4)}" class="number end">${ms}</text>`;

const sizeMark = (size: number, x: Axis) =>
  `<text x="${at(x(size))}" y="${plot.bottom + 22}" class="number middle">${size.toLocaleString('en')}</text>`;

function lineOf({ dye, mark, points }: Line, x: Axis, y: Axis): string {
  const places = points.map(({ size, ms }) => [at(x(size)), at(y(ms))] as const);
  const marks = places.map(([left, top]) =>
    mark === 'circle'
      ? `<circle cx="${left}" cy="${top}" r="4"/>`
      : `<rect x="${at(Number(left) - 4)}" y="${at(Number(top) - 4)}" width="8" height="8"/>`,
  );
  const way = places.map(([left, top]) => `${left} ${top}`).join('L');
  const dashed = mark === 'square' ? ' class="dashed"' : '';
  return `<g class="${dye}"><path d="M${way}"${dashed}/>${marks.join('')}</g>`;
}

/**
 * Each line is named at its end, with its last figure; names that would meet are moved apart. A line that ends before the
 * last size was not answered there, and no thread leads to its name.
 */
function labels(lines: readonly Line[], y: Axis, lastSize: number): string[] {
  const ends = lines.map((line) => {
    const last = line.points.at(-1);
    return { line, ms: last?.ms ?? 1, answered: last?.size === lastSize };
  });
  const tops = spreadOut(
    ends.map(({ ms }) => y(ms)),
    17,
  );
  return ends.map(({ line, ms, answered }, index) => {
    const top = tops[index] ?? 0;
    const thread = `<path d="M${plot.right + 8} ${at(y(ms))}L${plot.right + 26} ${at(top)}" class="thread"/>`;
    const told = answered ? `${figure(ms)} ms` : 'not answered';
    return `<g class="${line.dye}">${answered ? thread : ''}<text x="${plot.right + 32}" y="${at(top + 4)}">${line.question}, ${told}</text></g>`;
  });
}

const dyes = {
  light: {
    paper: '#FBF7EF',
    ink: '#221B16',
    rule: '#DDD3C4',
    quiet: '#5E544B',
    indigo: '#1F3F6B',
    soga: '#7A4A1F',
    mengkudu: '#9A2A22',
    daun: '#35592F',
    tegeran: '#7A5A00',
  },
  dark: {
    paper: '#15171C',
    ink: '#EFE8DC',
    rule: '#3A3F4A',
    quiet: '#B4A99B',
    indigo: '#9DBDEB',
    soga: '#DDAE7B',
    mengkudu: '#F29B8D',
    daun: '#A3CB97',
    tegeran: '#E3C25A',
  },
};

const theme = ({ paper, ink, rule, ...lines }: typeof dyes.light) => `
.paper{fill:${paper}} text{fill:${ink}} .rule{stroke:${rule}}
${Object.entries(lines)
  .map(([name, dye]) => `.${name}{stroke:${dye};fill:${dye}} .${name} text{fill:${dye}}`)
  .join(' ')}`;

const style = `
text{font:13px system-ui,sans-serif;stroke:none} .number{font-variant-numeric:tabular-nums} .end{text-anchor:end} .middle{text-anchor:middle}
path{fill:none;stroke-width:2} .rule,.thread{stroke-width:1} .dashed{stroke-dasharray:7 4}${theme(dyes.light)}
@media (prefers-color-scheme:dark){${theme(dyes.dark)}}
`;
