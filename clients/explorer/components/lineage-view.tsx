import { type ComponentChildren, h } from 'preact';
import { describeLineage } from '../../lineage-picture/describe.ts';
import { pictureWords } from '../../lineage-picture/words.ts';
import type { DirectionName, LineageViewed } from '../lineage-view.ts';
import { useSurroundings } from '../surroundings.ts';
import { EmbedLink } from './embed-link.tsx';
import { LineageKey } from './lineage-key.tsx';
import { LineageTable } from './lineage-table.tsx';
import { LineageTree } from './lineage-tree.tsx';
import { Picture } from './picture.tsx';

export interface LineageViewProps {
  readonly record: LineageViewed;
  readonly direction: DirectionName;
  readonly open: readonly string[];
}

/** A lineage drawn, told, and set in a tree and a table: four ways to the same claims. */
export function LineageView({ record, direction, open }: LineageViewProps) {
  const { lang, t } = useSurroundings();
  const { id, name, lineage } = record;
  const drawn = { picture: lineage, root: id, name, expanded: open, atHome: true };
  const isAlone = lineage.derivations.length === 0;
  return (
    <article class="whole-lineage">
      <header class="title">
        <h1>{t.lineage.of(name)}</h1>
        <DirectionChoice record={record} direction={direction} />
      </header>
      <Walkable of={id} direction={direction} open={open}>
        <Picture {...drawn} shape="wide" />
        <section id="cerita">
          <h2>{t.lineage.inWords}</h2>
          {describeLineage(lineage.wide, lang).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
        {!isAlone && (
          <>
            <LineageTree record={record} />
            <Picture {...drawn} shape="narrow" />
            <LineageTable claims={lineage.derivations} />
            <LineageKey />
            <p class="hint">{pictureWords(lang).licence}</p>
          </>
        )}
      </Walkable>
      <EmbedLink id={id} />
    </article>
  );
}

interface WalkableProps {
  readonly of: string;
  readonly direction: DirectionName;
  readonly open: readonly string[];
  readonly children: ComponentChildren;
}

/** The lineage as it stands without a script; with one, the widget takes its place and it can be walked. */
function Walkable({ of, direction, open, children }: WalkableProps) {
  return h(
    'wastra-lineage',
    { of, direction: direction === 'all' ? 'both' : direction, open: open.join(' ') || undefined },
    children,
  );
}

const choices: readonly DirectionName[] = ['all', 'ancestors', 'descendants'];

function DirectionChoice({ record: { id, name }, direction }: Omit<LineageViewProps, 'open'>) {
  const { t, href } = useSurroundings();
  return (
    <nav class="choice" aria-label={t.lineage.choice}>
      <ul>
        {choices.map((each) => (
          <li key={each}>
            <a
              href={href(`/lineage/${id}${each === 'all' ? '' : `?direction=${each}`}`)}
              aria-current={each === direction ? 'page' : undefined}
            >
              {t.lineage.direction[each]}
            </a>
          </li>
        ))}
        <li>
          <a href={href(`/${id}`)}>{t.lineage.record(name)}</a>
        </li>
        <li>
          <a href={href(`/compare?a=${id}`)}>{t.lineage.compareWith}</a>
        </li>
      </ul>
    </nav>
  );
}
