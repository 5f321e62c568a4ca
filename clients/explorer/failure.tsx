import { type FailureSort, FailureView } from './components/failure-view.tsx';
import { readPath } from './language.ts';
import type { Assets } from './layout.tsx';
import { renderDocument } from './render.tsx';
import { surroundingsIn } from './surroundings.ts';
import { Words } from './words.ts';

export interface FailedRequest {
  readonly status: number;
  /** The address that was asked for, without what follows `?`. */
  readonly address: string;
  readonly requestId: string;
  readonly origin: string;
  readonly assets: Assets;
}

/** The page for what is not there or failed, in the language of the address; it needs no graph. */
export function renderFailure({ status, address, requestId, origin, assets }: FailedRequest): string {
  const { lang, path } = readPath(address);
  const surroundings = surroundingsIn(lang, new Words());
  const sort = sortOf(status);
  const title = surroundings.t.failure[`${sort}Title`];
  return renderDocument(surroundings, {
    title,
    description: title,
    path,
    origin,
    assets,
    listed: false,
    children: <FailureView sort={sort} address={address} requestId={requestId} />,
  });
}

function sortOf(status: number): FailureSort {
  if (status === 404) return 'absent';
  if (status === 503 || status === 504) return 'unavailable';
  return status < 500 ? 'refused' : 'broken';
}
