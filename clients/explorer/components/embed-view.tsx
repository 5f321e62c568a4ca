import { choiceAddress } from '../embed/choice.ts';
import { frameAddress, frameHeights, snippetOf } from '../embed/snippet.ts';
import type { SiteFacts } from '../page.ts';
import type { Chosen } from '../pages/embed.page.tsx';
import { useSurroundings } from '../surroundings.ts';
import { EmbedForm } from './embed-form.tsx';

export interface EmbedViewProps {
  readonly chosen: Chosen;
  readonly site: SiteFacts;
}

/** Where one chooses a widget, sees it, and copies what puts it into a page. */
export function EmbedView({ chosen, site }: EmbedViewProps) {
  const { t } = useSurroundings();
  const ready = chosen.choice.widget === 'search' || chosen.record !== undefined;
  return (
    <>
      <header class="title">
        <h1>{t.embed.title}</h1>
        <p class="lead">{t.embed.lead}</p>
      </header>
      <EmbedForm chosen={chosen} />
      {ready ? <Result chosen={chosen} origin={site.origin} /> : <Candidates chosen={chosen} />}
      <Facts site={site} />
    </>
  );
}

function Result({ chosen, origin }: { readonly chosen: Chosen; readonly origin: string }) {
  const { lang, t } = useSurroundings();
  const { choice, record } = chosen;
  const title = titleOf(chosen, t.embed);
  const snippet = snippetOf(choice, { origin, lang, record, title });
  return (
    <div class="fitting">
      <section>
        <h2>{t.embed.copy}</h2>
        <pre class="copy snippet">
          <code>{snippet}</code>
        </pre>
        <p class="quiet hint">{t.credit.copyHint}</p>
        <p>{choice.way === 'script' ? t.embed.scriptHint : t.embed.frameHint}</p>
      </section>
      <section>
        <h2>{t.embed.preview}</h2>
        <iframe
          class="preview"
          src={frameAddress(choice, lang, record?.id)}
          title={title}
          width="100%"
          height={frameHeights[choice.widget]}
        />
      </section>
    </div>
  );
}

function titleOf({ choice, record }: Chosen, t: ReturnType<typeof useSurroundings>['t']['embed']): string {
  if (!record) return t.searchTitle;
  return choice.widget === 'lineage' ? t.lineageTitle(record.name) : t.storyTitle(record.name);
}

/** Which of several was meant; or that there is none. */
function Candidates({ chosen: { choice, candidates } }: { readonly chosen: Chosen }) {
  const { t, href } = useSurroundings();
  if (candidates.length === 0) return <p>{t.embed.unknown(choice.of)}</p>;
  return (
    <section>
      <h2>{t.embed.which(choice.of)}</h2>
      <ul>
        {candidates.map(({ __typename, id, name }) => (
          <li key={id}>
            <a href={href(choiceAddress({ ...choice, of: id }))}>{name}</a>{' '}
            <span class="quiet">({t.kind[__typename].one})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What whoever keeps a website wants to know before. */
function Facts({ site: { origin, widgets } }: { readonly site: SiteFacts }) {
  const { t, number } = useSurroundings();
  const files = Object.entries(widgets);
  return (
    <section>
      <h2>{t.embed.good}</h2>
      <ul>
        {t.embed.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <h3>oEmbed</h3>
      <p>
        {t.embed.oembed} <code>{`${origin}/oembed?url=…&format=json`}</code>
      </p>
      {files.length > 0 && (
        <>
          <h3>{t.embed.files}</h3>
          <p>{t.embed.filesLead}</p>
          <ul class="files">
            {files.map(([tag, { gzip, integrity }]) => (
              <li key={tag}>
                <a href={`/widgets/${tag}.js`}>{`${tag}.js`}</a>, {t.embed.bytes(number(gzip))}
                <br />
                <code>{integrity}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
