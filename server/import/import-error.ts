/** A file that cannot be imported; the message says what is wrong and how to mend it. Nothing was written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
