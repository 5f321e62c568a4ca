/** Centuries from the first year to the last, 18 for 1701 to 1800. */
export function centuriesOf(from: number | null, to: number | null): number[] {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null || first <= 0 || last < first) return [];
  const [start, end] = [Math.ceil(first / 100), Math.ceil(last / 100)];
  return Array.from({ length: Math.min(end - start, 20) + 1 }, (_, index) => start + index);
}

/** The years that stand in a text such as `circa 1880-1910`, as centuries; `19th century` too. */
export function centuriesIn(text: string | null): number[] {
  if (text === null) return [];
  const years = [...text.matchAll(/\b(1\d{3}|20\d{2})\b/g)].map((match) => Number(match[1]));
  const named = [...text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/g)].map((match) => Number(match[1]) * 100);
  const all = [...years, ...named];
  return all.length === 0 ? [] : centuriesOf(Math.min(...all), Math.max(...all));
}
