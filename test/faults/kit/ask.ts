export interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly codes: readonly string[];
  readonly text: string;
}

export interface Asking {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly timeoutMs?: number;
}

/** Asks over HTTP; rejects when no answer comes. */
export async function ask(url: string, { query, variables = {}, key, timeoutMs = 60_000 }: Asking) {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  return read(response.status, await response.text(), performance.now() - start);
}

function read(status: number, text: string, ms: number): Answered {
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: Answered['data'];
    errors?: { extensions?: { code?: string } }[];
  };
  return { status, ms, data, codes: errors.map(({ extensions }) => extensions?.code ?? 'NONE'), text };
}

/** The status of a page, and how long it took. */
export async function look(
  url: string,
  timeoutMs = 15_000,
): Promise<{ status: number; ms: number; text: string }> {
  const start = performance.now();
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  const text = await response.text();
  return { status: response.status, ms: performance.now() - start, text };
}
