import { Credit } from '../components/credit.tsx';
import { Direction } from '../components/lineage.tsx';
import { LineageKey } from '../components/lineage-key.tsx';
import { Picture } from '../components/picture.tsx';
import { SourceList } from '../components/source.tsx';
import { useSurroundings } from '../surroundings.ts';
import { certificateMessages } from './certificate-messages.ts';
import { type Certified, sourcesOf } from './certificate-sources.ts';
import { Particulars } from './particulars.tsx';
import { QrCode } from './qr-code.tsx';

/** The pedigree of a design on a sheet: picture, claims, credit, restrictions, who accepted it, sources. */
export function CertificateView({ design }: { readonly design: Certified }) {
  const { lang } = useSurroundings();
  const own = certificateMessages[lang];
  const { name, uri, description } = design;
  return (
    <article class="certificate">
      <header class="title">
        <p class="kind">{own.title}</p>
        <h1>{name}</h1>
        {description && <p class="lead">{description}</p>}
      </header>
      <div class="particulars">
        <QrCode text={uri} title={own.qr(uri)} />
        <Particulars design={design} />
      </div>
      <p class="note">{own.states}</p>
      <Pedigree design={design} />
      <Credit credit={design.credit} />
      <SourceList sources={sourcesOf(design)} />
      <Take design={design} />
    </article>
  );
}

function Pedigree({ design }: { readonly design: Certified }) {
  const { t } = useSurroundings();
  const { id, name, lineage } = design;
  const drawn = { picture: lineage, root: id, name };
  return (
    <section class="pedigree" id="silsilah">
      <h2>{t.lineage.title}</h2>
      <Picture {...drawn} shape="wide" />
      <Picture {...drawn} shape="narrow" />
      <Direction
        id="asal"
        title={t.lineage.ancestors}
        empty={t.lineage.noAncestors}
        lineage={{ ...lineage, members: lineage.members.filter(({ generation }) => generation !== 0) }}
        end="ancestor"
      />
      {lineage.totalCount > 0 && <LineageKey />}
    </section>
  );
}

function Take({ design }: { readonly design: Certified }) {
  const { lang, href } = useSurroundings();
  const own = certificateMessages[lang];
  const { id, name } = design;
  const links = [
    { to: href(`/${id}`), text: own.page(name) },
    { to: `/export/lineage/${id}.svg?direction=ancestors&lang=${lang}`, text: own.picture },
    { to: `/id/${id}.jsonld`, text: own.data },
  ];
  return (
    <section class="take" id="unduh">
      <h2>{own.take}</h2>
      <ul>
        {links.map(({ to, text }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
      <p class="quiet hint">{own.print}</p>
    </section>
  );
}
