import { afterAll, describe, expect, test } from 'vitest';
import { MeilisearchBackend } from '../../../server/search/backends/meilisearch/meilisearch-backend.ts';
import { MeilisearchServer } from '../../../server/search/backends/meilisearch/meilisearch-server.ts';
import { searchContract } from '../contract.ts';
import { analyser } from '../kit/fixture-documents.ts';
import { readRecording } from './kit/recording.ts';
import { openReplayServer, type ReplayServer } from './kit/replay-server.ts';

/** Of its own, so that a run against a real server never touches the index that answers there. */
const index = 'silsilah_contract';
const host = process.env['MEILI_HOST'];
const recording = host ? undefined : readRecording('contract');

const backendAt = (address: string, apiKey: string | undefined) =>
  new MeilisearchBackend({
    server: new MeilisearchServer({ host: address, apiKey }),
    analyser,
    documentsVersion: 'test',
    index,
  });

if (host) {
  searchContract(`Meilisearch at ${host}`, async () => {
    const backend = backendAt(host, process.env['MEILI_API_KEY']);
    return { backend, close: () => backend.close() };
  });
} else if (recording) {
  let replay: ReplayServer;
  searchContract(`Meilisearch ${recording.server}, as it was recorded,`, async () => {
    replay = await openReplayServer(recording);
    const backend = backendAt(replay.host, 'replayed');
    return { backend, close: () => backend.close() };
  });
  describe('what was asked', () => {
    afterAll(() => replay.close());
    test('every request was as it was recorded, and none is missing', () => {
      expect(replay.mismatches).toEqual([]);
      expect(replay.missing()).toEqual([]);
    });
  });
} else {
  describe('Meilisearch keeps the contract of search', () => {
    test.skip('NOT RUN: there is no MEILI_HOST, and no recording of a real server yet', () => undefined);
  });
}
