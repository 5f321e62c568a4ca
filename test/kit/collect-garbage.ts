import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { onTestFinished } from 'vitest';

/** Collects garbage again and again until the test has ended: what nobody holds is gone before a timer would fire. */
export function keepCollectingGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collecting = setInterval(runInNewContext('gc') as () => void, 40);
  onTestFinished(() => clearInterval(collecting));
}
