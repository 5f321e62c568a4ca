import { join } from 'node:path';
import { build } from 'vite';

/** The code of a host page's own script, with its framework, as that framework's users bundle it. */
export async function bundleHost(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '..', 'hosts'),
    mode: 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry: `${name}.ts`, formats: ['es'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`Vite gave no code for ${name}.`);
  return chunk.code;
}
