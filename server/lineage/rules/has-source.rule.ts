import type { Rule } from './rule.ts';

export const hasSource: Rule = {
  code: 'HAS_SOURCE',
  severity: 'ERROR',
  description: 'A claim has at least one source.',
  *find({ claims }) {
    for (const { id, from, to, sourceIds } of claims) {
      if (sourceIds.length > 0) continue;
      yield { message: `Nobody is named who says so of "${from}" and "${to}": cite a source.`, claims: [id] };
    }
  },
};
