import { render } from 'preact-render-to-string';
import { Layout, type LayoutProps } from './layout.tsx';
import { type Surroundings, SurroundingsContext } from './surroundings.ts';

/** A whole HTML document. Text is escaped by preact; we put no markup in by hand. */
export function renderDocument(surroundings: Surroundings, layout: LayoutProps): string {
  return `<!doctype html>${render(
    <SurroundingsContext.Provider value={surroundings}>
      <Layout {...layout} />
    </SurroundingsContext.Provider>,
  )}`;
}
