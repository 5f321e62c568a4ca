import { useSurroundings } from '../surroundings.ts';
import { forDesigners, forEducators, forMuseums, type Way } from '../ways.ts';
import type { Linked } from './entity-link.tsx';

export interface DoorsProps {
  readonly examples: readonly (Linked | null)[];
}

/** Three ways in, each leading to something that is there. */
export function Doors({ examples }: DoorsProps) {
  const { lang, t } = useSurroundings();
  const known = new Map(examples.flatMap((node) => (node ? [[node.id, node.name] as const] : [])));
  return (
    <div class="doors">
      <Door title={t.home.designers} lead={t.home.designersLead} ways={forDesigners(t, lang, known)} />
      <Door title={t.home.educators} lead={t.home.educatorsLead} ways={forEducators(t, lang, known)} />
      <Door title={t.home.museums} lead={t.home.museumsLead} ways={forMuseums(t, lang, known)} />
    </div>
  );
}

interface DoorProps {
  readonly title: string;
  readonly lead: string;
  readonly ways: readonly (Way | undefined)[];
}

function Door({ title, lead, ways }: DoorProps) {
  const { t, href } = useSurroundings();
  return (
    <section class="door">
      <h3>{title}</h3>
      <p>{lead}</p>
      <ul>
        {ways
          .filter((way) => way !== undefined)
          .map(({ name, to }) => {
            const tool = to.startsWith('/graphiql');
            return (
              <li key={name}>
                <a href={tool ? to : href(to)}>{name}</a>
                {tool && <span class="quiet"> {t.home.inGraphiql}</span>}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
