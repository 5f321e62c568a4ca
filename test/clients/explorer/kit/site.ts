import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../../../server/graph/graph.ts';
import { testApp } from '../../../kit/app.ts';

export interface Visited {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly html: string;
}

export type Visitor = (address: string, headers?: Readonly<Record<string, string>>) => Promise<Visited>;

/** Visits the website of the whole server as a browser does. */
export async function visitorOf(graph: Graph): Promise<Visitor> {
  const { server }: { server: FastifyInstance } = await testApp(graph);
  return async (address, headers = {}) => {
    const {
      statusCode,
      headers: answered,
      body,
    } = await server.inject({
      url: address,
      headers: { accept: 'text/html', ...headers },
    });
    return { status: statusCode, location: answered.location, headers: answered, html: body };
  };
}

/** Addresses of our own site to which a page leads, each once, entities decoded. */
export function linksOf(html: string): readonly string[] {
  const found = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return [...new Set(found.filter((href) => /^[/#]/.test(href)))];
}

/** The ids of a page's elements. */
export const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
