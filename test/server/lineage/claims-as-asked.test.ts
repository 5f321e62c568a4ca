import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../../server/graph/query.ts';
import { type TestApp, testApp } from '../../kit/app.ts';
import { useSeededGraph } from '../../kit/seeded-graph.ts';

const words = query(
  'test/words',
  "MATCH ()-[r:DERIVES_FROM {status: 'ACCEPTED'}]->() RETURN r.id AS id, r.howEn AS how, r.createdAt AS createdAt",
  (row) => row as unknown as Told,
);

interface Told {
  readonly id: string;
  readonly how: string | null;
  readonly createdAt: string | null;
}

interface Lineage {
  readonly derivations: readonly Told[];
  readonly layout: { readonly claims: readonly { readonly derivation: Told }[] };
}

const asked = (selection: string, fragments = '') =>
  `{ wastra(slug: "patola") { lineage(direction: DESCENDANTS) { ${selection} } } } ${fragments}`;
const plain = asked('derivations { id kind confidence disputed status sources { id } ancestor { id } }');
const told = 'id how(lang: EN) createdAt';

describe('of the claims of a lineage as much is read as an operation asks', () => {
  const seeded = useSeededGraph();
  let app: TestApp;
  let known: ReadonlyMap<string, Told>;

  beforeAll(async () => {
    app = await testApp(seeded.graph);
    known = new Map((await seeded.graph.read(words)).map((each) => [each.id, each]));
    // From here on the claims are kept without what is said of them.
    expect((await app.ask(plain)).errors).toEqual([]);
  });

  const answerTo = async (operation: string) => {
    const { data, errors } = await app.ask(operation);
    expect(errors).toEqual([]);
    return data?.['wastra'] as unknown as Readonly<Record<string, Lineage>>;
  };
  const lineageOf = async (operation: string): Promise<Lineage> => {
    const { lineage } = await answerTo(operation);
    if (lineage === undefined) throw new Error('There is no such wastra.');
    return lineage;
  };

  function expectAllTold(claims: readonly Told[]) {
    expect(claims.length).toBeGreaterThan(20);
    expect(claims).toEqual(claims.map(({ id }) => known.get(id)));
    expect(claims.some(({ how }) => how !== null)).toBe(true);
  }

  test.each([
    ['plainly', asked(`derivations { ${told} }`)],
    ['in a named fragment', asked('derivations { ...Told }', `fragment Told on Derivation { ${told} }`)],
    ['in fragments of fragments', asked(`... { derivations { id ... on Derivation { ... { ${told} } } } }`)],
    ['under a directive', asked(`derivations { id ... @include(if: true) { ${told} } }`)],
    ['once more, with less', asked(`derivations { ${told} } less: derivations { id }`)],
    ['in two selections of one field', asked(`derivations { id } derivations { ${told} }`)],
  ])('asked %s, all of it is told', async (_, operation) => {
    expectAllTold((await lineageOf(operation)).derivations);
  });

  test('asked in the picture, all of it is told', async () => {
    const { layout } = await lineageOf(
      asked(`derivations { id } layout(most: 150) { claims { derivation { ${told} } } }`),
    );
    expectAllTold(layout.claims.map(({ derivation }) => derivation));
  });

  test('by other names, all of it is told', async () => {
    const lineage = await lineageOf(asked('derivations { id words: how(lang: EN) since: createdAt }'));
    const claims = lineage.derivations as unknown as readonly {
      readonly id: string;
      readonly words: string | null;
      readonly since: string | null;
    }[];
    expectAllTold(claims.map(({ id, words: how, since: createdAt }) => ({ id, how, createdAt })));
  });

  test('two lineages of one operation may ask for more and for less', async () => {
    const { less, more } = await answerTo(`{ wastra(slug: "patola") {
      less: lineage(direction: DESCENDANTS) { derivations { id } }
      more: lineage(direction: DESCENDANTS) { derivations { ${told} } } } }`);
    expectAllTold(more?.derivations ?? []);
    expect(less?.derivations.map(({ id }) => id)).toEqual(more?.derivations.map(({ id }) => id));
  });

  test('asked for less, what it tells is the same', async () => {
    const whole = await lineageOf(
      asked(`derivations { ${told} kind confidence disputed status sources { id } ancestor { id } }`),
    );
    const less = await lineageOf(plain);
    const cut = whole.derivations.map(({ how: _, createdAt: __, ...rest }) => rest);
    expect(less.derivations).toEqual(cut);
  });
});
