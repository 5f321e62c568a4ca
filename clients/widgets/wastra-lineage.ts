import { define } from './kit/define.ts';
import { WastraLineage } from './lineage/wastra-lineage.ts';

export { WastraLineage };

declare global {
  interface HTMLElementTagNameMap {
    'wastra-lineage': WastraLineage;
  }
}

define('wastra-lineage', WastraLineage);
