import { define } from '../kit/define.ts';
import { WastraLineage } from '../lineage/wastra-lineage.ts';

// The API is where this script is.
WastraLineage.servedFrom = import.meta.url;
define('wastra-lineage', WastraLineage);
