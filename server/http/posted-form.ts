import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Lang } from '../../clients/explorer/language.ts';
import { ClientError, type ErrorCode } from '../errors.ts';
import { type KnownError, readKnownError } from './plugins/error-reader.ts';

/** What a form sends, by the names of its fields; what is empty is left out. */
export type FormValues = Readonly<Record<string, string>>;

const formBytes = 64 * 1024;

/** Lets the server read what forms send. */
export function acceptForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytes },
    (_, body, done) => done(null, valuesOf(String(body))),
  );
}

function valuesOf(body: string): FormValues {
  const entries = [...new URLSearchParams(body)].map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

export const formOf = (request: FastifyRequest): FormValues => (request.body ?? {}) as FormValues;

/** Refuses a form that stands on another site, though nothing that a browser sends by itself carries rights. */
export function refuseForeign({ headers, hostname }: FastifyRequest, path: string): void {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (site === undefined &&
      origin !== undefined &&
      URL.canParse(origin) &&
      new URL(origin).hostname !== hostname);
  if (isForeign)
    throw new ClientError('FORBIDDEN', `This form is sent from its own page only: open ${path}.`);
}

const inIndonesian =
  'Ada isian yang tidak dapat dipakai, misalnya tahun yang bukan angka: perbaiki, lalu kirim lagi.';

/** A failure that the form may tell: a value that the schema does not take is a mistake of the form. */
export function readFormError(error: unknown): KnownError | undefined {
  if (error instanceof GraphQLError) return { code: 'BAD_USER_INPUT', message: error.message, inIndonesian };
  return readKnownError(error);
}

const codesOfKeys: ReadonlySet<ErrorCode> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED']);

/** Whether the failure lies in the key, and not in what was sent with it. */
export const liesInKey = ({ code }: KnownError): boolean => codesOfKeys.has(code);

/** What it says, in the language of the page where it can. */
export const tellIn = (lang: Lang, { message, inIndonesian }: KnownError): string =>
  lang === 'id' ? (inIndonesian ?? message) : message;
