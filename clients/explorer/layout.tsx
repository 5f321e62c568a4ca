import type { ComponentChildren } from 'preact';
import { Masthead } from './components/masthead.tsx';
import { oEmbedLinks } from './embed/oembed.ts';
import { languages, pathIn } from './language.ts';
import type { Step } from './page.ts';
import { registerMessages } from './register/register-messages.ts';
import { reviewMessages } from './review/review-messages.ts';
import { useSurroundings } from './surroundings.ts';

export interface LayoutProps {
  readonly title: string;
  readonly description: string;
  /** The address without language, with what it asks. */
  readonly path: string;
  /** Scheme and host of the site, for addresses that must be whole. */
  readonly origin: string;
  readonly assets: Assets;
  readonly trail?: readonly Step[] | undefined;
  /** The page's subject in the words of schema.org. */
  readonly data?: object | undefined;
  /** The address of the subject's linked data, to which the form's ending is added. */
  readonly formsAt?: string | undefined;
  /** A failure has no address of its own to be found under. */
  readonly listed: boolean;
  readonly framed?: boolean | undefined;
  readonly scripts?: readonly string[] | undefined;
  readonly embeddable?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Addresses of the files that every page needs. */
export interface Assets {
  readonly stylesheet: string;
  readonly icon: string;
  /** The script that tells how high a framed page is. */
  readonly frame: string;
}

/** A whole page around its content. */
export function Layout(props: LayoutProps) {
  const { lang, t } = useSurroundings();
  if (props.framed) return <Framed {...props} />;
  return (
    <html lang={lang}>
      <Head {...props} />
      <body>
        <a class="skip" href="#isi">
          {t.site.skip}
        </a>
        <Masthead path={props.path} listed={props.listed} />
        <main id="isi" tabIndex={-1}>
          <Trail steps={props.trail ?? []} />
          {props.children}
        </main>
        <Foot address={`${props.origin}${pathIn(lang, props.path)}`} />
      </body>
    </html>
  );
}

/** A page that stands in another one, without menu and foot. */
function Framed(props: LayoutProps) {
  const { lang, t, href } = useSurroundings();
  return (
    <html lang={lang} class="framed">
      <Head {...props} scripts={[...(props.scripts ?? []), props.assets.frame]} />
      <body>
        <main id="isi">
          <h1 class="unseen">{t.site.name}</h1>
          {props.children}
        </main>
        <footer class="from">
          <a href={href('/')} target="_blank" rel="noopener">
            {t.site.name}
          </a>
          {' · CC BY 4.0'}
        </footer>
      </body>
    </html>
  );
}

function Head(props: LayoutProps) {
  const { lang, t } = useSurroundings();
  const { title, description, path, origin, assets, listed, scripts = [], embeddable, data, formsAt } = props;
  const whole = title.includes(t.site.name) ? title : `${title} · ${t.site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{whole}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {embeddable &&
        oEmbedLinks(origin, lang, path).map(({ type, href }) => (
          <link key={type} rel="alternate" type={type} href={href} title={title} />
        ))}
      {listed ? (
        <>
          <link rel="canonical" href={`${origin}${pathIn(lang, path)}`} />
          {languages.map((each) => (
            <link key={each} rel="alternate" hreflang={each} href={`${origin}${pathIn(each, path)}`} />
          ))}
          <link rel="alternate" hreflang="x-default" href={`${origin}${path}`} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {formsAt &&
        linkedForms.map(({ ending, type }) => (
          <link key={ending} rel="alternate" type={type} href={`${origin}${formsAt}.${ending}`} />
        ))}
      {data && <StructuredData data={data} />}
    </head>
  );
}

const linkedForms = [
  { ending: 'jsonld', type: 'application/ld+json' },
  { ending: 'ttl', type: 'text/turtle' },
] as const;

/** Data, which no browser runs; `<` is written so that no text of a record can end the element. */
function StructuredData({ data }: { readonly data: object }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON is no markup, and holds no `<`.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

function Trail({ steps }: { readonly steps: readonly Step[] }) {
  const { t, href } = useSurroundings();
  if (steps.length === 0) return null;
  return (
    <nav class="trail" aria-label={t.site.trail}>
      <ol>
        {[{ path: '/', name: t.site.home }, ...steps].map(({ path, name }) => (
          <li key={path}>
            <a href={href(path)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ address }: { readonly address: string }) {
  const { lang, t, href } = useSurroundings();
  return (
    <footer>
      <p>{t.site.promise}</p>
      <p>
        {t.site.forPrograms}: <a href="/graphiql">{t.site.ask}</a>,{' '}
        <a href="/schema.graphql">{t.site.schema}</a>, <a href={href('/vocab')}>{t.vocabulary.title}</a>.{' '}
        <a href={href('/source')}>{t.kind.Source.title}</a>, <a href={href('/coverage')}>{t.site.coverage}</a>
        , <a href={href('/compare')}>{t.compare.title}</a>,{' '}
        <a href={href('/register')}>{registerMessages[lang].title}</a>,{' '}
        <a href={href('/review')}>{reviewMessages[lang].title}</a>.
      </p>
      <p class="quiet">{t.site.licence}</p>
      <p class="print-only">
        {t.site.printedFrom} {address}
      </p>
    </footer>
  );
}
