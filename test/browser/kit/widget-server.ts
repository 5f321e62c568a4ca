import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { createClient } from '../../../clients/core/index.ts';
import { WidgetSearchDocument } from '../../../clients/widgets/search/__generated__/graphql.ts';
import { WidgetStoryDocument } from '../../../clients/widgets/story/__generated__/graphql.ts';
import { createApp } from '../../../server/app.ts';
import { listen } from '../../../server/http/listen.ts';
import { createLogger } from '../../../server/http/logger.ts';
import { freePort } from '../../../server/local-neo4j/free-port.ts';
import { useSeededSearch } from '../../search/kit/seeded-search.ts';
import { fromKit } from './from-kit.ts';

interface BuiltWidget {
  readonly bytes: number;
  readonly gzip: number;
  readonly budget: number;
  readonly integrity: string;
}

interface Entry {
  readonly name: string;
  readonly description?: string;
}

interface Described {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Described[] }[];
}

/** The graph plans a statement when it is first asked, for seconds on a busy machine; a widget would not wait so long. */
async function planStatements(url: string): Promise<void> {
  const { ask } = createClient({ endpoint: `${url}/graphql`, timeoutMs: 60_000 });
  for (const id of ['design/be-bali-ghea', 'motif/kawung', 'motif/parang-rusak']) {
    await ask(WidgetStoryDocument, { id, lang: 'EN' });
  }
  await ask(WidgetSearchDocument, { query: 'parang roesak', first: 8, lang: 'ID' });
}

/** The whole server over all our seeds, with the widgets built for these tests, on a free port. */
export function useWidgetServer() {
  const seeded = useSeededSearch();
  let folder = '';
  let server: FastifyInstance | undefined;
  let url = '';
  beforeAll(async () => {
    folder = await fromKit('widgets');
    const { graph, search } = seeded;
    const port = await freePort();
    const config = { publicUrl: `http://127.0.0.1:${port}`, trustProxy: false, queryTimeoutMs: 60_000 };
    const logger = createLogger({ level: 'silent' });
    ({ server } = await createApp({ graph, search, logger, config, widgetsFolder: folder }));
    url = await listen(server, { host: '127.0.0.1', port });
    await planStatements(url);
  }, 240_000);
  afterAll(() => server?.close());
  return {
    get url() {
      return url;
    },
    /** What the build said of each widget, by tag. */
    get built(): Readonly<Record<string, BuiltWidget>> {
      return JSON.parse(readFileSync(join(folder, 'widgets.json'), 'utf8'));
    },
    /** What the manifest says of a widget. */
    described(tag: string): Described | undefined {
      const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
      return manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag);
    },
  };
}
