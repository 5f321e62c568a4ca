import { CertificateDocument } from '../__generated__/graphql.ts';
import { certificateMessages } from '../certificate/certificate-messages.ts';
import { CertificateView } from '../certificate/certificate-view.tsx';
import { apiLanguage } from '../language.ts';
import type { Page } from '../page.ts';

/** The pedigree of a design as a sheet to print, under the present slug of its record only. */
export const certificatePage: Page = async ({ execute, params, lang, messages }) => {
  const slug = params['slug'] ?? '';
  const { design } = await execute(CertificateDocument, { slug, lang: apiLanguage(lang) });
  if (design === null) return { found: false };
  if (design.slug !== slug) return { found: false, movedTo: `/certificate/${design.slug}` };
  const own = certificateMessages[lang];
  return {
    found: true,
    title: `${own.title}: ${design.name}`,
    description: own.about(design.name),
    body: <CertificateView design={design} />,
    formsAt: `/id/${design.id}`,
    trail: [
      { path: '/design', name: messages.kind.Design.title },
      { path: `/${design.id}`, name: design.name },
    ],
  };
};
