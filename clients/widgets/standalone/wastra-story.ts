import { define } from '../kit/define.ts';
import { WastraStory } from '../story/wastra-story.ts';

// The API is where this script is.
WastraStory.servedFrom = import.meta.url;
define('wastra-story', WastraStory);
