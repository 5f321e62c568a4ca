import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LineageDirection } from '../../clients/explorer/__generated__/graphql.ts';
import { LineageImageDocument, LineageSizesDocument } from '../../clients/explorer/__generated__/graphql.ts';
import { pathIn } from '../../clients/explorer/language.ts';
import type { Execute } from '../../clients/explorer/page.ts';
import { drawSlide, scaleOn } from '../../clients/lineage-picture/draw-slide.ts';
import { ClientError } from '../errors.ts';
import { entityTag, isKnown } from '../http/entity-tag.ts';
import { createPageExecutor } from '../http/page-executor.ts';
import type { PagesOptions } from '../http/pages.ts';
import { withinEdge } from '../http/within-edge.ts';
import { readPictureStyle } from './picture-style.ts';

const asked = z.strictObject({
  lang: z.enum(['id', 'en']).default('id'),
  direction: z.enum(['ancestors', 'descendants', 'both']).default('both'),
  theme: z.enum(['light', 'dark']).default('light'),
});

/** Nothing but its own style may act in the picture. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The lineage of a record as a picture to take away: `/export/lineage/motif/kawung.svg`. */
export function registerLineageImage(
  server: FastifyInstance,
  options: Omit<PagesOptions, 'widgetsFolder'>,
): void {
  const executor = createPageExecutor(options.schema, options.executor);
  const stylesheet = readPictureStyle();
  const address = '/export/lineage/:kind(^motif|wastra|design$)/:slug([^./]+).svg';
  server.get(address, async (request, reply) => {
    const { kind = '', slug = '' } = request.params as Record<string, string>;
    const { lang, ...rest } = readQuery(request);
    const id = `${kind}/${slug}`;
    const found = await withinEdge({ request, reply, timeMs: options.timeMs }, (edge) =>
      layoutOf(
        executor(() => options.createContext(edge)),
        {
          id,
          direction: rest.direction.toUpperCase() as LineageDirection,
        },
      ),
    );
    if (found === undefined) return reply.callNotFound();
    if ('movedTo' in found) return reply.redirect(request.url.replace(`/${id}.`, `/${found.movedTo}.`), 301);
    const picture = drawSlide(found.layout, {
      lang,
      theme: rest.theme,
      name: found.name,
      address: `${options.publicUrl}${pathIn(lang, `/lineage/${id}`)}`,
      stylesheet,
    });
    return sendImage(request, reply, picture);
  });
}

function readQuery(request: FastifyRequest) {
  const parsed = asked.safeParse(request.query);
  if (parsed.success) return parsed.data;
  const help = 'Such as ?lang=en&direction=ancestors&theme=dark; each may be left out.';
  throw new ClientError('BAD_USER_INPUT', `${z.prettifyError(parsed.error)} ${help}`);
}

interface Asked {
  readonly id: string;
  readonly direction: LineageDirection;
}

/** Room for the picture between title and key, about. */
const room = 600;

/** The layout that is drawn largest on a slide, of a few that differ in breadth. */
async function layoutOf(execute: Execute, { id, direction }: Asked) {
  const { node: sized } = await execute(LineageSizesDocument, { id, direction });
  if (!sized || !('lineage' in sized)) return undefined;
  if (sized.id !== id) return { movedTo: sized.id };
  const { three, five, eight, twelve, twenty } = sized.lineage;
  const sizes = [
    [3, three],
    [5, five],
    [8, eight],
    [12, twelve],
    [20, twenty],
  ] as const;
  const [breadth] = sizes.reduce((best, each) =>
    scaleOn(each[1], room) > scaleOn(best[1], room) ? each : best,
  );
  const { node } = await execute(LineageImageDocument, { id, direction, breadth });
  return node && 'lineage' in node ? { name: node.name, layout: node.lineage.layout } : undefined;
}

function sendImage(request: FastifyRequest, reply: FastifyReply, picture: string): FastifyReply {
  const tag = entityTag(picture);
  reply.header('etag', tag).header('cache-control', 'public, no-cache');
  reply.header('content-security-policy', policy);
  if (isKnown(request, tag)) return reply.code(304).send();
  return reply.type('image/svg+xml; charset=utf-8').send(picture);
}
