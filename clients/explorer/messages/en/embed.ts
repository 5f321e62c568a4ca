import type { Messages } from '../id.ts';

/** The page that gives widgets to copy, in English. */
export const embed: Messages['embed'] = {
  title: 'Put it on your site',
  lead: 'The story, the lineage or the search on the pages of your museum, shop or school: choose, look, and copy.',
  section: 'On another site',
  link: 'Put it on your site',
  what: 'What to put there',
  widget: {
    story: 'The story of origin of a motif, a cloth or a design',
    search: 'A search box',
    lineage: 'A picture of the lineage',
  },
  of: 'Motif, wastra or design',
  ofHint: 'Its name, its address here, or an id such as motif/kawung.',
  form: 'Form',
  forms: { long: 'whole', short: 'short, such as beside a product' },
  kind: 'What it searches',
  region: 'Province',
  way: 'How',
  ways: {
    script: 'an element with one script',
    frame: 'a frame (iframe)',
  },
  show: 'Show',
  copy: 'Copy into your page',
  preview: 'This is how it looks',
  scriptHint:
    'One script is enough for each sort. Font and colour of text are those of your page; the link inside shows until the element is ready.',
  frameHint:
    'The small script only fits the height of the frame and may be left out; the frame is then as high as is written.',
  which: (name: string) => `Which “${name}” is meant?`,
  unknown: (name: string) => `No motif, wastra or design is called “${name}”. Try another spelling.`,
  searchTitle: 'Search Silsilah Wastra',
  storyTitle: (name: string) => `Where ${name} comes from`,
  lineageTitle: (name: string) => `The lineage of ${name}`,
  recordLink: (name: string) => `${name} at Silsilah Wastra`,
  good: 'Good to know',
  promises: [
    'No cookie, no storage, no third party: it needs no consent banner.',
    'It runs under a content security policy without “unsafe-inline”; allow our address for scripts and connections.',
    'It is used by keyboard and screen reader, in Indonesian and English, light and dark.',
    'Every claim carries its sources; the credit line and customary restrictions are shown with it.',
  ],
  oembed: 'WordPress and others can show the address of any page by oEmbed:',
  files: 'The files and their hashes',
  filesLead:
    'For hosting them yourself with the attribute integrity. Loaded from here they change with each release of ours; use no integrity there.',
  bytes: (count: string) => `${count} bytes compressed`,
};
