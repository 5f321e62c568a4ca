import { type Choice, searchedKinds } from '../embed/choice.ts';
import type { Chosen } from '../pages/embed.page.tsx';
import { useSurroundings } from '../surroundings.ts';

/** The choice, as a plain form; what does not belong to the chosen widget is put away by the stylesheet. */
export function EmbedForm({ chosen: { choice, record, provinces } }: { readonly chosen: Chosen }) {
  const { t, href } = useSurroundings();
  const kinds = { motif: 'Motif', wastra: 'Wastra', design: 'Design' } as const;
  return (
    <form class="embed" action={href('/embed')} method="get">
      <Radios name="widget" title={t.embed.what} choices={t.embed.widget} value={choice.widget} />
      <div class="of">
        <label for="of">{t.embed.of}</label>
        <input
          id="of"
          name="of"
          value={record?.id ?? choice.of}
          aria-describedby="of-hint"
          autocomplete="off"
        />
        <p class="quiet hint" id="of-hint">
          {t.embed.ofHint}
        </p>
      </div>
      <Radios
        name="form"
        title={t.embed.form}
        choices={t.embed.forms}
        value={choice.short ? 'short' : 'long'}
      />
      <div class="narrow">
        <label>
          {t.embed.kind}{' '}
          <select name="kind">
            <option value="">{t.list.any}</option>
            {searchedKinds.map((kind) => (
              <option key={kind} value={kind} selected={kind === choice.kind}>
                {t.kind[kinds[kind]].title}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {t.embed.region}{' '}
          <select name="region">
            <option value="">{t.list.any}</option>
            {provinces.map(({ slug, name }) => (
              <option key={slug} value={slug} selected={slug === choice.region}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Radios name="way" title={t.embed.way} choices={t.embed.ways} value={choice.way} />
      <button type="submit">{t.embed.show}</button>
    </form>
  );
}

interface RadiosProps {
  readonly name: keyof Choice | 'form';
  readonly title: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string;
}

function Radios({ name, title, choices, value }: RadiosProps) {
  return (
    <fieldset class={name}>
      <legend>{title}</legend>
      {Object.entries(choices).map(([each, label]) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={each === value} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
