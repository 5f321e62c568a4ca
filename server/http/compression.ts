import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyRequest } from 'fastify';

/** What answers are compressed with, the preferred first, and from how many bytes on. */
export const compression = { encodings: ['br', 'gzip'], threshold: 1024 } as const;

export type Encoding = (typeof compression.encodings)[number];

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** As `@fastify/compress` has it, with which the rest is compressed: somebody waits for it. */
const brotliQuality = 4;

/** The encoding in which a client takes an answer best; undefined where it takes it plain only. */
export function encodingFor({ headers }: Pick<FastifyRequest, 'headers'>): Encoding | undefined {
  const accepted = headers['accept-encoding']?.toLowerCase();
  if (accepted === undefined || headers['x-no-compression'] !== undefined) return undefined;
  const encoding = negotiate<Encoding | 'identity'>(accepted, [...compression.encodings, 'identity']);
  return encoding === null || encoding === 'identity' ? undefined : encoding;
}

export function compressed(text: string, encoding: Encoding): Promise<Buffer> {
  return encoding === 'gzip'
    ? gzipped(text)
    : brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
}
