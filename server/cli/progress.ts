import cliProgress from 'cli-progress';

/** How a long job is going, for the person who waits: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  line(text: string): void;
  bar(label: string, total: number): ProgressBar;
}

export interface ProgressBar {
  advance(count: number): void;
  /** Starts the count again, when a job begins anew. */
  reset(total: number): void;
  done(): void;
}

export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function createProgress(stream: ProgressStream): Progress {
  const line = (text: string) => void stream.write(`${text}\n`);
  return {
    line,
    bar: stream.isTTY === true ? (...of) => drawnBar(stream, ...of) : (...of) => spokenBar(line, ...of),
  };
}

function drawnBar(stream: ProgressStream, label: string, total: number): ProgressBar {
  const bar = new cliProgress.SingleBar({
    stream,
    format: `${label} [{bar}] {value}/{total}`,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    hideCursor: true,
    fps: 10,
  });
  bar.start(total, 0);
  return {
    advance: (count) => bar.increment(count),
    reset: (newTotal) => bar.start(newTotal, 0),
    done: () => bar.stop(),
  };
}

/** Says every quarter, and nothing of short jobs but their end. */
function spokenBar(line: (text: string) => void, label: string, firstTotal: number): ProgressBar {
  let total = firstTotal;
  let value = 0;
  let quarter = 0;
  return {
    advance(count) {
      value += count;
      const reached = total > 0 ? Math.floor((value / total) * 4) : 0;
      if (reached <= quarter || reached >= 4 || total < 1_000) return;
      quarter = reached;
      line(`${label}: ${quarter * 25} %`);
    },
    reset(newTotal) {
      [total, value, quarter] = [newTotal, 0, 0];
    },
    done: () => line(`${label}: ${value}`),
  };
}
