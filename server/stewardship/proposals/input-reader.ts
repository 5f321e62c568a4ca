import type { Localised } from '../../../schema/localised.ts';
import type { LocalisedTextInput, SourceInput } from '../../../schema/proposal.input.ts';
import type { Findings } from '../findings.ts';
import { errorMessages } from '../messages/error-messages.ts';
import type { SourceContent } from './content.ts';

type Maybe<T> = T | null | undefined;

export const longest = { name: 200, line: 500, text: 4_000, list: 20 } as const;

export const years = { least: -3_000, most: 2_100 } as const;

/** Reads the parts of an input, trimmed; what is wrong with their form goes to the findings, by field. */
export class InputReader {
  readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  text(field: string, value: Maybe<string>, most: number = longest.line): string | undefined {
    const text = value?.trim() || undefined;
    if (text !== undefined && text.length > most) {
      this.findings.error('TOO_LONG', field, errorMessages.TOO_LONG.text(text.length, most));
    }
    return text;
  }

  needed(field: string, value: Maybe<string>, most: number = longest.line): string {
    const text = this.text(field, value, most);
    if (text === undefined) this.findings.error('REQUIRED', field, errorMessages.REQUIRED.empty);
    return text ?? '';
  }

  localised(field: string, value: Maybe<LocalisedTextInput>): Localised {
    return {
      id: this.text(`${field}.id`, value?.id, longest.text),
      en: this.text(`${field}.en`, value?.en, longest.text),
    };
  }

  year(field: string, value: Maybe<number>): number | undefined {
    if (value == null) return undefined;
    if (value < years.least || value > years.most) {
      this.findings.error(
        'INVALID',
        field,
        errorMessages.INVALID.year(String(value), years.least, years.most),
      );
    }
    return value;
  }

  list<T>(field: string, values: Maybe<readonly T[]>, least = 0): readonly T[] {
    const list = values ?? [];
    if (list.length < least) {
      this.findings.error('REQUIRED', field, errorMessages.REQUIRED.list(least));
    }
    if (list.length > longest.list) {
      this.findings.error('TOO_LONG', field, errorMessages.TOO_LONG.list(list.length, longest.list));
      return list.slice(0, longest.list);
    }
    return list;
  }

  sources(field: string, values: Maybe<readonly SourceInput[]>): readonly SourceContent[] {
    return this.list(field, values).map((source, index) => this.#source(`${field}.${index}`, source));
  }

  #source(field: string, source: SourceInput): SourceContent {
    const id = this.text(`${field}.id`, source.id);
    if (id !== undefined) {
      if (source.title != null) {
        this.findings.error('INVALID', `${field}.title`, errorMessages.INVALID.idAndTitle);
      }
      return { id };
    }
    return {
      title: this.needed(`${field}.title`, source.title),
      author: this.text(`${field}.author`, source.author),
      publisher: this.text(`${field}.publisher`, source.publisher),
      year: this.year(`${field}.year`, source.year),
      url: this.webAddress(`${field}.url`, source.url),
      language: this.text(`${field}.language`, source.language, 10),
      quality: source.quality ?? 'C',
    };
  }

  webAddress(field: string, value: Maybe<string>): string | undefined {
    const text = this.text(field, value, 2_000);
    if (text === undefined || isWebAddress(text)) return text;
    this.findings.error('INVALID', field, errorMessages.INVALID.address);
    return text;
  }
}

export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
