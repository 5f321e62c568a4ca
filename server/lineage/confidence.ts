import { type Confidence, confidenceRank } from '../../schema/enums.ts';

/** Strongest first, as ranks. */
export const ranks = [4, 3, 2, 1] as const;

const byRank: ReadonlyMap<number, Confidence> = new Map(
  (Object.keys(confidenceRank) as Confidence[]).map((confidence) => [confidenceRank[confidence], confidence]),
);

export const rankOf = (confidence: Confidence): number => confidenceRank[confidence];

export function confidenceOf(rank: number): Confidence {
  const confidence = byRank.get(rank);
  if (confidence === undefined) throw new Error(`${rank} is no rank of confidence.`);
  return confidence;
}
