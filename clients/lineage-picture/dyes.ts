/** The colours of a picture that stands alone, where no page's stylesheet gives them. */
export type Theme = 'light' | 'dark';

export const dyes: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    paper: '#fbf7ef',
    card: '#ffffff',
    ink: '#221b16',
    quiet: '#5e544b',
    line: '#d9cfc0',
    indigo: '#1f3f6b',
    soga: '#7a4a1f',
    mengkudu: '#9a2a22',
    tegeran: '#7a5a00',
  },
  dark: {
    paper: '#15171c',
    card: '#1d2027',
    ink: '#efe8dc',
    quiet: '#b4a99b',
    line: '#3a3e48',
    indigo: '#9dbdeb',
    soga: '#ddae7b',
    mengkudu: '#f29b8d',
    tegeran: '#e3c25a',
  },
};

/**
 * A stylesheet with its colours written out: slide programs read style rules, but neither variables nor
 * media queries.
 */
export function dyed(stylesheet: string, theme: Theme): string {
  return stylesheet
    .replaceAll(/var\(--([a-z]+)\)/g, (whole, name: string) => dyes[theme][name] ?? whole)
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
