import type { Highlight, Segment } from './search-port.ts';
import type { AnalysedQuery, Analyser } from './text/analyser.ts';
import { editDistance, forgiven } from './text/edit-distance.ts';
import { type Word, wordsOf } from './text/normalise.ts';
import { remember } from './text/remember.ts';

/** The texts of a record in which a match can be shown. */
export interface ShownTexts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly context: readonly string[];
  readonly description: string;
}

/** How much of a long text is shown around the first word that was looked for. */
const cropLength = 220;
const mostAliases = 2;

/** Marks in the texts of records what a query looks for. Segments put together give the text again. */
export class Highlighter {
  readonly #isHit: (word: string) => boolean;
  readonly #isEmpty: boolean;

  constructor(query: AnalysedQuery, analyser: Analyser) {
    this.#isEmpty = query.words.length === 0;
    this.#isHit = hitTest(query, analyser);
  }

  /** The texts that hold a hit, the name always. */
  highlight(texts: ShownTexts): Highlight[] {
    if (this.#isEmpty) return [];
    const aliases = texts.aliases.filter((text) => this.#holdsHit(text)).slice(0, mostAliases);
    const context = texts.context.filter((text) => this.#holdsHit(text)).slice(0, mostAliases + 1);
    const description = this.#holdsHit(texts.description) ? [this.#crop(texts.description)] : [];
    return [
      { field: 'NAME', segments: this.segments(texts.name) },
      ...aliases.map((text): Highlight => ({ field: 'ALIAS', segments: this.segments(text) })),
      ...context.map((text): Highlight => ({ field: 'CONTEXT', segments: this.segments(text) })),
      ...description.map((text): Highlight => ({ field: 'DESCRIPTION', segments: this.segments(text) })),
    ];
  }

  segments(text: string): Segment[] {
    const segments: Segment[] = [];
    let at = 0;
    for (const word of this.#hits(text)) {
      if (word.start > at) segments.push({ text: text.slice(at, word.start), hit: false });
      segments.push({ text: text.slice(word.start, word.end), hit: true });
      at = word.end;
    }
    if (at < text.length) segments.push({ text: text.slice(at), hit: false });
    return segments;
  }

  #hits = (text: string): Word[] => wordsOf(text).filter((word) => this.#isHit(word.text));
  #holdsHit = (text: string): boolean => this.#hits(text).length > 0;

  #crop(text: string): string {
    if (text.length <= cropLength) return text;
    const first = this.#hits(text)[0]?.start ?? 0;
    const from = Math.max(0, Math.min(first - cropLength / 3, text.length - cropLength));
    const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
    const last = text.lastIndexOf(' ', start + cropLength);
    const end = start + cropLength >= text.length || last <= start ? text.length : last;
    return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  }
}

function hitTest(query: AnalysedQuery, analyser: Analyser): (word: string) => boolean {
  const forms = new Set(
    query.words.flatMap((word) => [word.text, ...word.readings, ...word.joined, ...word.translations]),
  );
  const stems = new Set(query.words.flatMap((word) => [word.text, ...word.stems]));
  const sounds = new Set(query.words.map((word) => word.sound));
  const open = query.words.filter((word) => word.open && word.text.length > 1).map((word) => word.text);
  const near = query.words.map((word) => word.text).filter((text) => forgiven(text) > 0);
  const joined = query.words.map((word) => word.text).filter((text) => text.length > 5);
  return remember(
    (word) =>
      forms.has(word) ||
      sounds.has(analyser.sound(word)) ||
      open.some((text) => word.startsWith(text)) ||
      [word, ...analyser.stemsOf(word)].some((stem) => stems.has(stem)) ||
      analyser.readings(word).some((reading) => forms.has(reading)) ||
      near.some((text) => editDistance(text, word, forgiven(text)) <= forgiven(text)) ||
      (word.length > 3 && joined.some((text) => text.startsWith(word) || text.endsWith(word))),
  );
}
