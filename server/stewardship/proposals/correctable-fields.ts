import {
  confidences,
  derivationKinds,
  designKinds,
  motifClasses,
  motifMedia,
  resemblanceMethods,
  sourceQualities,
  wastraFamilies,
  wastraStatuses,
  workshopKinds,
} from '../../../schema/enums.ts';
import type { Bilingual } from '../../../schema/localised.ts';
import { errorMessages } from '../messages/error-messages.ts';
import { isWebAddress, longest, years } from './input-reader.ts';
import type { StoredClaim } from './surroundings.ts';

/** How the text of a correction becomes the value of a property. */
export interface CorrectableField {
  readonly property: string;
  /** Whether it may be empty. */
  readonly emptiable: boolean;
  /** The value, or what is wrong with the text. */
  readonly read: (text: string) => { readonly value: string | number } | { readonly problem: Bilingual };
}

type Fields = Readonly<Record<string, CorrectableField>>;

const text = (property: string, most: number = longest.text, emptiable = true): CorrectableField => ({
  property,
  emptiable,
  read: (given) =>
    given.length <= most ? { value: given } : { problem: errorMessages.TOO_LONG.text(given.length, most) },
});

const year = (property: string): CorrectableField => ({
  property,
  emptiable: true,
  read: (given) => {
    const value = Number(given);
    return /^-?\d{1,4}$/.test(given) && value >= years.least && value <= years.most
      ? { value }
      : { problem: errorMessages.INVALID.year(`"${given}"`, years.least, years.most) };
  },
});

const term = (
  property: string,
  terms: Readonly<Record<string, unknown>>,
  emptiable = false,
): CorrectableField => ({
  property,
  emptiable,
  read: (given) =>
    Object.hasOwn(terms, given)
      ? { value: given }
      : { problem: errorMessages.INVALID.term(given, Object.keys(terms).join(', ')) },
});

const url: CorrectableField = {
  property: 'url',
  emptiable: true,
  read: (given) => (isWebAddress(given) ? { value: given } : { problem: errorMessages.INVALID.safeAddress }),
};

const twice = (base: string): Fields => ({
  [`${base}.id`]: text(`${base}Id`),
  [`${base}.en`]: text(`${base}En`),
});

const name = text('name', longest.name, false);
const common: Fields = { name, ...twice('description'), note: text('note') };

const ofLabel: Readonly<Record<string, Fields>> = {
  Motif: {
    ...common,
    ...twice('symbolism'),
    ...twice('nameMeaning'),
    ...twice('firstAttested'),
    firstAttestedFrom: year('firstAttestedFrom'),
    firstAttestedTo: year('firstAttestedTo'),
    motifClass: term('motifClass', motifClasses, true),
    medium: term('medium', motifMedia),
  },
  Wastra: {
    ...common,
    ...twice('use'),
    family: term('family', wastraFamilies),
    status: term('status', wastraStatuses, true),
  },
  Design: { ...common, year: year('year'), kind: term('kind', designKinds) },
  Craftsperson: { ...common, born: text('born', 40), died: text('died', 40) },
  Workshop: { ...common, url, founded: year('founded'), kind: term('kind', workshopKinds) },
  Source: {
    name,
    title: name,
    author: text('author', longest.line),
    publisher: text('publisher', longest.line),
    year: year('year'),
    url,
    language: text('language', 10),
    quality: term('quality', sourceQualities),
    note: text('note'),
  },
};

const ofAnyClaim: Fields = {
  confidence: term('confidence', confidences),
  ...twice('how'),
  note: text('note'),
};

/** What can be corrected on a claim of descent, and on a likeness. */
export const correctableOfClaim: Readonly<Record<StoredClaim['relation'], Fields>> = {
  DERIVES_FROM: {
    kind: term('kind', derivationKinds),
    ...ofAnyClaim,
    period: text('period', longest.line),
  },
  RESEMBLES: { method: term('method', resemblanceMethods, true), ...ofAnyClaim },
};

/** What can be corrected on a record of these labels. */
export function correctableOf(labels: readonly string[]): Fields {
  const label = labels.find((each) => Object.hasOwn(ofLabel, each));
  return label === undefined ? common : (ofLabel[label] ?? common);
}
