const narrow = new Set("iljtfrI.,:;'()|!-/ ");
const broad = /[mwMW—@%]/;

/**
 * About how wide a text is, in pixels. Rather too wide than too narrow: which fonts a reader has is not
 * known, and a name must not leave its box.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.has(letter)) width += 0.37;
    else if (broad.test(letter)) width += 0.93;
    else if (letter !== letter.toLowerCase()) width += 0.72;
    else width += 0.595;
  }
  return width * size;
}

interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** A text broken between words into a few lines; what does not fit is cut, and said to be. */
export function fitText(text: string, { width, size, lines }: Room): readonly string[] {
  const fitted: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = fitted.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) fitted.push(word);
    else fitted[fitted.length - 1] = longer;
  }
  const kept = fitted.slice(0, lines).map((line) => cut(line, { width, size }));
  if (fitted.length <= lines) return kept;
  return [...kept.slice(0, -1), cut(`${kept.at(-1)} …`, { width, size })];
}

function cut(line: string, { width, size }: Omit<Room, 'lines'>): string {
  if (textWidth(line, size) <= width) return line;
  let letters = [...line.replace(/ ?…$/, '')];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
