import { define } from './kit/define.ts';
import { WastraSearch } from './search/wastra-search.ts';

export { WastraSearch };

declare global {
  interface HTMLElementTagNameMap {
    'wastra-search': WastraSearch;
  }
}

define('wastra-search', WastraSearch);
