import type {
  ClaimFragment,
  CreditBoxFragment,
  LineageToldFragment,
  SourceLineFragment,
} from '../../../../clients/explorer/__generated__/graphql.ts';

type Member = LineageToldFragment['members'][number];

export const shopSource: SourceLineFragment = {
  id: 'source/toko',
  title: 'Toko Batik',
  author: null,
  publisher: null,
  year: null,
  url: 'https://toko.example/batik',
  language: 'id',
  quality: 'C',
};

export const kawung = { __typename: 'Motif', id: 'motif/kawung', name: 'Kawung' } as const;
export const picis = { __typename: 'Motif', id: 'motif/kawung-picis', name: 'Kawung Picis' } as const;

export const claim: ClaimFragment = {
  id: 'derivation/kawung-picis--kawung--variation',
  kind: 'VARIATION',
  confidence: 'TRADITIONAL_ACCOUNT',
  disputed: false,
  how: 'Bulatan kawung dibuat sekecil uang picis.',
  period: null,
  verification: null,
  descendant: picis,
  ancestor: kawung,
  sources: [shopSource],
};

export const noLineage: LineageToldFragment = {
  members: [],
  derivations: [],
  totalCount: 0,
  truncated: false,
};

export function lineageOf(member: Partial<Member>, told: Partial<ClaimFragment> = {}): LineageToldFragment {
  const whole: Member = {
    generation: 1,
    pathConfidence: 'TRADITIONAL_ACCOUNT',
    disputed: false,
    viaTradition: false,
    node: { ...kawung, regions: [] },
    ...member,
  };
  return { members: [whole], derivations: [{ ...claim, ...told }], totalCount: 1, truncated: false };
}

export const unknownCredit: CreditBoxFragment = {
  line: 'Kawung Picis. Komunitas dan pembuat tidak diketahui.',
  note: null,
  communities: [],
  makers: [],
  restrictions: [],
  recognitions: [],
};
