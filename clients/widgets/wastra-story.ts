import { define } from './kit/define.ts';
import { WastraStory } from './story/wastra-story.ts';

export { WastraStory };

declare global {
  interface HTMLElementTagNameMap {
    'wastra-story': WastraStory;
  }
}

define('wastra-story', WastraStory);
