import type { Report } from '../local-neo4j/report.ts';

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A report that can be asked to finish the line which it is drawing, before something else is printed. */
export interface ConsoleReport extends Report {
  endLine(): void;
}

/**
 * Says what happens while the server starts: on a terminal, the share of a long job is shown in place;
 * elsewhere each job is said once.
 */
export function consoleReport(screen: Screen): ConsoleReport {
  let open = '';
  let drawn = false;
  const endLine = () => {
    if (drawn) screen.write('\n');
    drawn = false;
  };
  const report: Report = (line, fraction) => {
    if (fraction === undefined) {
      endLine();
      open = '';
      screen.write(`${line}\n`);
      return;
    }
    const first = open !== line;
    if (first) endLine();
    open = line;
    if (screen.isTTY) {
      screen.write(`\r${line} ${bar(fraction)}`);
      drawn = true;
    } else if (first) screen.write(`${line} ...\n`);
  };
  return Object.assign(report, { endLine });
}

const width = 24;

function bar(fraction: number): string {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}] ${Math.round(fraction * 100)} %`;
}
