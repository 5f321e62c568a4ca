import { choiceAddress, readChoice } from '../embed/choice.ts';
import { featured } from '../featured.ts';
import { useSurroundings } from '../surroundings.ts';
import { forMuseums } from '../ways.ts';
import type { DoorsProps } from './doors.tsx';

export interface MuseumsViewProps extends DoorsProps {
  /** Scheme and host of the site. */
  readonly origin: string;
}

/** Ways that this page itself is, or has told of already. */
const placedAbove: ReadonlySet<string> = new Set(['/museums', '/embed']);

const widgets = ['story', 'lineage', 'search'] as const;

export function MuseumsView({ examples, origin }: MuseumsViewProps) {
  const { t, href } = useSurroundings();
  return (
    <>
      <header class="title">
        <h1>{t.museums.title}</h1>
        <p class="lead">{t.museums.lead}</p>
      </header>
      <section>
        <h2>{t.museums.put}</h2>
        <div class="doors">
          {widgets.map((widget) => (
            <section key={widget} class="door">
              <h3>{t.embed.widget[widget]}</h3>
              <p>{t.museums.does[widget]}</p>
              <p>
                <a href={href(embedAddress(widget))}>{t.museums.choose[widget]}</a>
              </p>
            </section>
          ))}
        </div>
        <h3>{t.embed.good}</h3>
        <ul>
          {t.embed.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <p>
          {t.embed.oembed} <code>{`${origin}/oembed?url=…`}</code>
        </p>
      </section>
      <section>
        <h2>{t.museums.licence}</h2>
        {t.museums.licenceHow.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p class="copy">{t.museums.credit(origin)}</p>
      </section>
      <Onward examples={examples} />
    </>
  );
}

function embedAddress(widget: (typeof widgets)[number]): string {
  const of = widget === 'search' ? '' : featured.known;
  return choiceAddress({ ...readChoice({}), widget, of });
}

function Onward({ examples }: DoorsProps) {
  const { lang, t, href } = useSurroundings();
  const known = new Map(examples.flatMap((node) => (node ? [[node.id, node.name] as const] : [])));
  return (
    <section>
      <h2>{t.museums.onward}</h2>
      <ul class="plain">
        {forMuseums(t, lang, known)
          .filter((way) => way !== undefined)
          .filter(({ to }) => !placedAbove.has(to))
          .map(({ name, to }) => (
            <li key={name}>
              <a href={to.startsWith('/graphiql') ? to : href(to)}>{name}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}
