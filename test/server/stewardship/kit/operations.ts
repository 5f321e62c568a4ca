import type { LiveApp } from './live-app.ts';

const payload = `proposal { id kind status title subjectId author reviewer reviewComment differences { field before after } }
  userErrors { code field message(lang: EN) } warnings { code field message(lang: EN) }
  inheritedRestrictions { kind reach bearer { id } path { id } }`;

const inputs = {
  proposeDesign: 'ProposeDesignInput',
  proposeDerivation: 'ProposeDerivationInput',
  proposeResemblance: 'ProposeResemblanceInput',
  proposeCorrection: 'ProposeCorrectionInput',
  disputeDerivation: 'DisputeDerivationInput',
  disputeResemblance: 'DisputeResemblanceInput',
  settleDispute: 'SettleDisputeInput',
  withdrawProposal: 'WithdrawProposalInput',
  reviewProposal: 'ReviewProposalInput',
  undo: 'UndoInput',
} as const;
export type Operation = keyof typeof inputs;
export const operations = Object.keys(inputs) as Operation[];

export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Payload {
  readonly proposal: {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly title: string;
    readonly subjectId: string;
    readonly author: string;
    readonly reviewer: string | null;
    readonly reviewComment: string | null;
    readonly differences: readonly Difference[];
  } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly warnings: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly inheritedRestrictions: readonly unknown[];
}

export const textOf = (operation: Operation) =>
  `mutation ($input: ${inputs[operation]}!) { ${operation}(input: $input) { ${payload} } }`;

/** Sends one mutation; top-level errors are failures of the test. */
export async function send(app: LiveApp, key: string, operation: Operation, input: object): Promise<Payload> {
  const { data, errors } = await app.ask(textOf(operation), { input }, key);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data?.[operation] as unknown as Payload;
}

export const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code, field }) => [code, field]);
export const warningsOf = ({ warnings }: Payload) => warnings.map(({ code }) => code).sort();

/** The id of a proposal that was made; fails where there is none. */
export function idOf({ proposal, userErrors }: Payload): string {
  if (proposal === null) throw new Error(`No proposal: ${JSON.stringify(userErrors)}`);
  return proposal.id;
}

export const scarf = {
  name: 'Kawung Nusantara',
  year: 2026,
  kind: 'FASHION',
  description: { en: 'Scarf with an enlarged kawung.' },
  derivesFrom: [
    {
      ancestor: 'motif/kawung',
      kind: 'SCALING',
      confidence: 'DOCUMENTED',
      how: { en: 'Kawung enlarged to one figure a panel.' },
      sources: [{ title: 'Design statement', year: 2026 }],
    },
  ],
};
