import { define } from '../kit/define.ts';
import { WastraSearch } from '../search/wastra-search.ts';

// The API is where this script is.
WastraSearch.servedFrom = import.meta.url;
define('wastra-search', WastraSearch);
