import type { AnalysedQuery } from './text/analyser.ts';
import { editDistance, forgiven } from './text/edit-distance.ts';

/**
 * The query with each word that no record has so written in the way the best results write it; null when
 * there is nothing to mend. `names` are the normalised names of the results, best first.
 */
export function didYouMean(
  query: AnalysedQuery,
  isKnown: (index: number) => boolean,
  names: readonly (readonly string[])[],
): string | null {
  const words = names.flatMap((each) => each.flatMap((name) => name.split(' ')));
  const mended = query.words.map(({ text }, index) =>
    isKnown(index) ? text : (nearest(text, words) ?? text),
  );
  const changed = mended.some((word, index) => word !== query.words[index]?.text);
  return changed ? mended.join(' ') : null;
}

/** The nearest word; of several the one that better results have. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  const most = forgiven(typed);
  let best: { word: string; distance: number } | undefined;
  for (const word of new Set(words)) {
    const distance = editDistance(typed, word, most);
    if (distance <= most && distance < (best?.distance ?? most + 1)) best = { word, distance };
  }
  return best?.word;
}
