import type { Bilingual } from '../../../schema/localised.ts';
import type {
  DescentInput,
  DisputeDerivationInput,
  DisputeResemblanceInput,
  MakerInput,
  ProposeCorrectionInput,
  ProposeDerivationInput,
  ProposeDesignInput,
  ProposeResemblanceInput,
  SettleDisputeInput,
} from '../../../schema/proposal.input.ts';
import { errorMessages } from '../messages/error-messages.ts';
import {
  type ClaimContent,
  type CorrectionContent,
  type DerivationContent,
  type DesignContent,
  type DesignRelation,
  type DisputeContent,
  designRelations,
  type MakerContent,
  type ResemblanceContent,
} from './content.ts';
import { type InputReader, longest } from './input-reader.ts';

/** What each input says. Whether what it names is there is looked at later. */

export function readDesign(input: ProposeDesignInput, reader: InputReader): DesignContent {
  return {
    of: 'DESIGN',
    name: reader.needed('name', input.name, longest.name),
    year: reader.year('year', input.year),
    kind: input.kind,
    description: reader.localised('description', input.description),
    derivesFrom: reader
      .list('derivesFrom', input.derivesFrom, 1)
      .map((descent, index) => readClaim(`derivesFrom.${index}.`, descent, reader)),
    makers: reader
      .list('makers', input.makers)
      .map((maker, index) => readMaker(`makers.${index}`, maker, reader)),
    related: readRelated(input, reader),
    sources: reader.sources('sources', input.sources),
  };
}

export function readDerivation(input: ProposeDerivationInput, reader: InputReader): DerivationContent {
  return {
    of: 'DERIVATION',
    descendant: reader.needed('descendant', input.descendant),
    disputed: input.disputed ?? false,
    ...readClaim('', input, reader),
  };
}

export function readResemblance(input: ProposeResemblanceInput, reader: InputReader): ResemblanceContent {
  const how = reader.localised('reason', input.reason);
  if (how.id === undefined && how.en === undefined) {
    reader.findings.error('REQUIRED', 'reason', errorMessages.REQUIRED.likeness);
  }
  return {
    of: 'RESEMBLANCE',
    one: reader.needed('one', input.one),
    other: reader.needed('other', input.other),
    method: input.method,
    confidence: input.confidence,
    how,
    sources: reader.sources('sources', input.sources),
  };
}

export function readCorrection(input: ProposeCorrectionInput, reader: InputReader): CorrectionContent {
  return {
    of: 'CORRECTION',
    id: reader.needed('id', input.id),
    changes: reader.list('changes', input.changes, 1).map(({ field, value }, index) => ({
      field: reader.needed(`changes.${index}.field`, field),
      value: reader.text(`changes.${index}.value`, value, longest.text) ?? null,
    })),
    reason: reader.needed('reason', input.reason, longest.text),
    sources: reader.sources('sources', input.sources),
  };
}

export const readDispute = (input: DisputeDerivationInput, reader: InputReader): DisputeContent => ({
  of: 'DISPUTE',
  derivation: reader.needed('derivation', input.derivation),
  ...readGrounds(input, reader, errorMessages.HAS_SOURCE.dispute),
});

export const readDisputedLikeness = (
  input: DisputeResemblanceInput,
  reader: InputReader,
): DisputeContent => ({
  of: 'DISPUTE',
  relation: 'RESEMBLES',
  derivation: reader.needed('resemblance', input.resemblance),
  ...readGrounds(input, reader, errorMessages.HAS_SOURCE.dispute),
});

export const readSettlement = (input: SettleDisputeInput, reader: InputReader): DisputeContent => ({
  of: 'SETTLEMENT',
  derivation: reader.needed('derivation', input.derivation),
  ...readGrounds(input, reader, errorMessages.HAS_SOURCE.settlement),
});

function readGrounds(
  input: Pick<SettleDisputeInput, 'reason' | 'sources'>,
  reader: InputReader,
  withoutSource: Bilingual,
): Pick<DisputeContent, 'reason' | 'sources'> {
  const sources = reader.sources('sources', input.sources);
  if (sources.length === 0) reader.findings.error('HAS_SOURCE', 'sources', withoutSource);
  return { reason: reader.needed('reason', input.reason, longest.text), sources };
}

function readClaim(prefix: string, claim: DescentInput, reader: InputReader): ClaimContent {
  return {
    ancestor: reader.needed(`${prefix}ancestor`, claim.ancestor),
    kind: claim.kind,
    confidence: claim.confidence,
    how: reader.localised(`${prefix}how`, claim.how),
    period: reader.text(`${prefix}period`, claim.period),
    sources: reader.sources(`${prefix}sources`, claim.sources),
  };
}

function readMaker(field: string, maker: MakerInput, reader: InputReader): MakerContent {
  const craftsperson = reader.text(`${field}.craftsperson`, maker.craftsperson);
  const name = reader.text(`${field}.name`, maker.name, longest.name);
  if ((craftsperson === undefined) === (name === undefined)) {
    reader.findings.error('REQUIRED', field, errorMessages.REQUIRED.maker);
  }
  return { craftsperson, name, role: maker.role };
}

function readRelated(input: ProposeDesignInput, reader: InputReader): DesignContent['related'] {
  const fields = Object.keys(designRelations) as DesignRelation[];
  return Object.fromEntries(
    fields.map((field) => [
      field,
      reader.list(field, input[field]).map((id, index) => reader.needed(`${field}.${index}`, id)),
    ]),
  ) as unknown as DesignContent['related'];
}
