import { useSurroundings } from '../surroundings.ts';

/** What sort of failure a visitor meets. */
export type FailureSort = 'absent' | 'refused' | 'unavailable' | 'broken';

export interface FailureViewProps {
  readonly sort: FailureSort;
  /** The address that was asked for, with its language. */
  readonly address: string;
  readonly requestId: string;
}

/** What happened, what stays safe, and what to try. */
export function FailureView({ sort, address, requestId }: FailureViewProps) {
  const { t } = useSurroundings();
  const told = {
    absent: [t.failure.absentTitle, t.failure.absent(address)],
    refused: [t.failure.refusedTitle, t.failure.refused],
    unavailable: [t.failure.unavailableTitle, t.failure.unavailable],
    broken: [t.failure.brokenTitle, t.failure.broken],
  }[sort];
  return (
    <>
      <h1>{told[0]}</h1>
      <p class="lead">{told[1]}</p>
      {(sort === 'unavailable' || sort === 'broken') && (
        <p>
          <a href={address}>{t.failure.tryAgain}</a>
        </p>
      )}
      <Ways />
      {sort !== 'absent' && (
        <p>
          {t.failure.request} <code>{requestId}</code>
        </p>
      )}
    </>
  );
}

function Ways() {
  const { t, href } = useSurroundings();
  const kinds = ['Motif', 'Wastra', 'Design', 'Region'] as const;
  return (
    <>
      <p>{t.failure.absentWays}</p>
      <ul>
        <li>
          <a href={href('/')}>{t.site.home}</a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={href(`/${kind.toLowerCase()}`)}>{t.kind[kind].title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
