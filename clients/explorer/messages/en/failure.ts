import type { Messages } from '../id.ts';

/** Pages that could not be made, in English. */
export const failure: Messages['failure'] = {
  absentTitle: 'Nothing is here',
  absent: (path: string) =>
    `Nothing is at ${path}. The address may be mistyped, or the record does not exist yet.`,
  absentWays: 'From here you can go to:',
  brokenTitle: 'This page could not be made',
  broken: 'Something went wrong on our side. No data was changed or lost.',
  unavailableTitle: 'The graph does not answer',
  unavailable:
    'The graph database cannot be reached at the moment. No data was changed or lost; load the page again shortly.',
  refusedTitle: 'This request cannot be read',
  refused: 'The address holds something that we do not understand, such as a damaged page cursor.',
  request: 'If it happens again, report it with this request number:',
  tryAgain: 'Load this page again',
};
