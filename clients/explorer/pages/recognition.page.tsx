import { RecognitionPageDocument, type RecognitionPageQuery } from '../__generated__/graphql.ts';
import { fact, factOf } from '../components/facts.tsx';
import { InlineLinks, LinkSection, wholeList } from '../components/links.tsx';
import { PlainRecord } from '../components/plain-record.tsx';
import { entityPage } from '../entity-page.ts';
import { apiLanguage } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';

type Recognition = NonNullable<RecognitionPageQuery['recognition']>;

export const recognitionPage = entityPage<Recognition>({
  kind: 'Recognition',
  load: async ({ execute, lang }, slug) =>
    (await execute(RecognitionPageDocument, { slug, lang: apiLanguage(lang) })).recognition,
  show: (recognition) => <RecognitionView recognition={recognition} />,
});

function RecognitionView({ recognition }: { readonly recognition: Recognition }) {
  const { t, words } = useSurroundings();
  return (
    <PlainRecord
      node={recognition}
      sorts={[
        words.label('RecognitionKind', recognition.recognitionKind),
        words.label('RecognitionStatus', recognition.status),
      ]}
      facts={[
        fact(t.entity.year, recognition.year),
        fact(t.entity.number, recognition.number),
        fact(t.entity.body, recognition.body),
        factOf(t.entity.where, recognition.regions, (nodes) => <InlineLinks nodes={nodes} />),
      ]}
    >
      <LinkSection title={t.section.recognises} list={wholeList(recognition.recognises)} />
    </PlainRecord>
  );
}
