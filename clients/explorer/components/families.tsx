import { inAddress, wastraFamilies } from '../choices.ts';
import { useSurroundings } from '../surroundings.ts';

/** The sorts of cloth, each with what makes it one, leading to its list. */
export function Families() {
  const { href, words } = useSurroundings();
  return (
    <ul class="families">
      {Object.keys(wastraFamilies).map((family) => (
        <li key={family}>
          <a href={href(`/wastra?family=${inAddress(family)}`)}>{words.label('WastraFamily', family)}</a>
          <br />
          <span class="quiet">{words.definition('WastraFamily', family)}</span>
        </li>
      ))}
    </ul>
  );
}
