import { randomUUID } from 'node:crypto';
import type { Page } from '../page.ts';
import { type DeskRequest, loadDesk } from '../review/load-desk.ts';
import { ReviewDesk } from '../review/review-desk.tsx';
import { ReviewDoor, type ReviewDoorProps } from '../review/review-door.tsx';
import { reviewMessages } from '../review/review-messages.ts';

/** The door of the curators' desk. */
export const reviewDoorPage =
  (door: ReviewDoorProps): Page =>
  async ({ lang }) => ({
    found: true,
    title: reviewMessages[lang].title,
    description: reviewMessages[lang].lead,
    body: <ReviewDoor {...door} />,
  });

export const closedReviewPage: Page = reviewDoorPage({ problem: null, values: {} });

/** The desk, read with the key of whoever sits at it. */
export const reviewDeskPage =
  (request: DeskRequest): Page =>
  async (visit) => ({
    found: true,
    title: reviewMessages[visit.lang].title,
    description: reviewMessages[visit.lang].lead,
    body: <ReviewDesk desk={await loadDesk(visit, request)} once={randomUUID()} />,
  });
