/** What can go wrong with the managed local Neo4j. The codes are stable. */
export type LocalNeo4jErrorCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'INSTALL_FAILED'
  | 'DOWNLOAD_FAILED'
  | 'DISK_FULL'
  | 'FOLDER_READ_ONLY'
  | 'DATA_IN_USE'
  | 'PASSWORD_LOST'
  | 'LOG_TORN'
  | 'START_FAILED'
  | 'START_TIMEOUT'
  | 'STOPPED_BY_ITSELF';

export interface Explanation {
  /** What happened. */
  readonly what: string;
  /** What is untouched, so that nobody fears for data. */
  readonly safe: string;
  /** What to do now. */
  readonly mend: string;
}

/** A failure of the managed local Neo4j, told so that the reader knows the way out. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;
  readonly explanation: Explanation;

  constructor(code: LocalNeo4jErrorCode, explanation: Explanation, options?: ErrorOptions) {
    super(`${explanation.what}\n${explanation.safe}\n${explanation.mend}`, options);
    this.code = code;
    this.explanation = explanation;
  }
}
