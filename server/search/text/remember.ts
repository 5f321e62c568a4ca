/** Beyond so many words everything is forgotten: strangers' words must not fill the memory. */
const mostWords = 50_000;

/** Answers for a word that was asked before as it did then. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
