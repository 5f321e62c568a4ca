import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { fileOutput } from './log-output.ts';

export interface LoggerConfig {
  readonly level?: string;
  /** Lines for people instead of JSON. */
  readonly pretty?: boolean;
  /** Called before each line for people, so that it begins at the left of the screen. */
  readonly beforeLine?: () => void;
}

/** Keys never reach the log, wherever in an entry they stand. */
const secrets = [
  'authorization',
  'cookie',
  'password',
  '*.authorization',
  '*.cookie',
  '*.password',
  '*.headers.authorization',
  '*.headers.cookie',
];

export function createLogger(
  { level = 'info', pretty = false, beforeLine }: LoggerConfig = {},
  destination?: DestinationStream,
): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secrets, censor: '[redacted]' },
  };
  const stream = destination ?? fileOutput();
  if (pretty) return pino(options, linesForPeople(stream ?? process.stdout, beforeLine));
  return stream ? pino(options, stream) : pino(options);
}

/** In this thread, since a line must know of what else is on the screen. */
function linesForPeople(screen: DestinationStream, beforeLine?: () => void): DestinationStream {
  const format = prettyFactory({ ignore: 'pid,hostname', singleLine: true });
  return {
    write(line) {
      beforeLine?.();
      screen.write(format(line));
    },
  };
}
