import type { Report } from '../local-neo4j/report.ts';

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Says what happens while the server starts: on a terminal, the share of a long job is shown in place;
 * elsewhere each job is said once.
 */
export function consoleReport(screen: Screen): Report {
  let open = '';
  const end = () => {
    if (open !== '' && screen.isTTY) screen.write('\n');
    open = '';
  };
  return (line, fraction) => {
    if (fraction === undefined) {
      end();
      screen.write(`${line}\n`);
      return;
    }
    const first = open !== line;
    if (first) end();
    open = line;
    if (screen.isTTY) screen.write(`\r${line} ${bar(fraction)}`);
    else if (first) screen.write(`${line} ...\n`);
  };
}

const width = 24;

function bar(fraction: number): string {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}] ${Math.round(fraction * 100)} %`;
}
