import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Everything from our own host, nothing inline, nothing in a frame. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const;

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** Headers that keep a browser from doing more with an answer than we mean; a route may set its own. */
export function registerSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    setIfAbsent(reply, always);
    if (request.protocol === 'https') setIfAbsent(reply, { 'strict-transport-security': 'max-age=31536000' });
    if (isPage(reply)) setIfAbsent(reply, { 'content-security-policy': formatPolicy(pagePolicy) });
  });
}

/** `{ 'script-src': "'self'" }` as the value of a `Content-Security-Policy` header. */
function formatPolicy(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

function isPage(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type') ?? '').startsWith('text/html');
}

function setIfAbsent(reply: FastifyReply, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!reply.hasHeader(name)) reply.header(name, value);
  }
}

/** The policy of pages with other needs: `withPolicy({ 'style-src': ... })` before they are sent. */
export function withPolicy(overrides: Readonly<Record<string, string>>) {
  const value = formatPolicy({ ...pagePolicy, ...overrides });
  return async (_: FastifyRequest, reply: FastifyReply) =>
    void reply.header('content-security-policy', value);
}
