import { inject } from 'vitest';

/** Where a part is that browser tests need; the first one that asks waits until it is installed or built. */
export async function fromKit(part: 'chromium' | 'widgets'): Promise<string> {
  const answer = await fetch(`${inject('browserKit')}/${part}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as string;
}
