export * from './__generated__/graphql.ts';
export { type AskOptions, type Client, type ClientOptions, createClient } from './client.ts';
export type { TypedDocument } from './document.ts';
export { type AnswerError, type FailureReason, RequestFailure } from './request-failure.ts';
