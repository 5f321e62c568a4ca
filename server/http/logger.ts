import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export interface LoggerConfig {
  readonly level?: string;
  /** Lines for people instead of JSON. */
  readonly pretty?: boolean;
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
  { level = 'info', pretty = false }: LoggerConfig = {},
  destination?: DestinationStream,
): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secrets, censor: '[redacted]' },
  };
  if (destination) return pino(options, destination);
  if (!pretty) return pino(options);
  return pino({
    ...options,
    formatters: {},
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } },
  });
}
