import { type Lang, pathIn } from '../language.ts';
import { useSurroundings } from '../surroundings.ts';
import { SearchBox } from './search-box.tsx';

const kinds = ['Motif', 'Wastra', 'Design', 'Region', 'Technique', 'Craftsperson'] as const;

export interface MastheadProps {
  /** The address without language, with what it asks. */
  readonly path: string;
  /** A failure has no address of its own to be found under. */
  readonly listed: boolean;
}

/** What stands above every page: where one is, the menu, the search and the other language. */
export function Masthead({ path, listed }: MastheadProps) {
  const { lang, t, href } = useSurroundings();
  const other: Lang = lang === 'id' ? 'en' : 'id';
  const here = path.split('?', 1)[0] ?? path;
  return (
    <header class="masthead">
      <a class="brand" href={href('/')} aria-current={here === '/' && listed ? 'page' : undefined}>
        {t.site.name}
      </a>
      <button class="fold" type="button" popovertarget="menu">
        {t.site.fold}
      </button>
      <a
        class="tongue"
        href={pathIn(other, listed ? path : '/')}
        hreflang={other}
        lang={other}
        title={t.site.otherLanguageHint}
      >
        {t.site.otherLanguage}
      </a>
      {here !== '/' && here !== '/search' && <SearchBox place="head" />}
      <Menu here={here} />
    </header>
  );
}

/** One line on a wide page. On a narrow one its button opens it, which a browser does by itself. */
function Menu({ here }: { readonly here: string }) {
  const { t, href } = useSurroundings();
  const items = [
    ...kinds.map((kind) => ({ to: `/${kind.toLowerCase()}`, name: t.kind[kind].title })),
    { to: '/map', name: t.site.map },
    { to: '/timeline', name: t.site.timeline },
    { to: '/coverage', name: t.site.coverage },
    { to: '/compare', name: t.site.compare },
    { to: '/educators', name: t.home.educators },
    { to: '/museums', name: t.home.museums },
  ];
  return (
    <nav id="menu" popover="auto" aria-label={t.site.menu}>
      <ul>
        {items.map(({ to, name }) => (
          <li key={to}>
            <a href={href(to)} aria-current={here === to ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
