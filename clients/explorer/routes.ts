import type { Page } from './page.ts';
import { artifactPage } from './pages/artifact.page.tsx';
import { artifactListPage } from './pages/artifact-list.page.ts';
import { certificatePage } from './pages/certificate.page.tsx';
import { communityPage } from './pages/community.page.tsx';
import { communityListPage } from './pages/community-list.page.ts';
import { comparePage } from './pages/compare.page.tsx';
import { coveragePage } from './pages/coverage.page.tsx';
import { craftspersonPage } from './pages/craftsperson.page.tsx';
import { craftspersonListPage } from './pages/craftsperson-list.page.ts';
import { designPage } from './pages/design.page.tsx';
import { designListPage } from './pages/design-list.page.ts';
import { educatorsPage } from './pages/educators.page.tsx';
import { embedPage } from './pages/embed.page.tsx';
import { embedLineagePage, embedSearchPage, embedStoryPage } from './pages/embed-frames.page.tsx';
import { homePage } from './pages/home.page.tsx';
import { lineagePage } from './pages/lineage.page.tsx';
import { mapPage } from './pages/map.page.tsx';
import { materialPage } from './pages/material.page.tsx';
import { materialListPage } from './pages/material-list.page.ts';
import { motifPage } from './pages/motif.page.tsx';
import { motifListPage } from './pages/motif-list.page.ts';
import { museumsPage } from './pages/museums.page.tsx';
import { recognitionPage } from './pages/recognition.page.tsx';
import { recognitionListPage } from './pages/recognition-list.page.ts';
import { regionPage } from './pages/region.page.tsx';
import { regionListPage } from './pages/region-list.page.tsx';
import { emptyRegisterPage } from './pages/register.page.tsx';
import { closedReviewPage } from './pages/review.page.tsx';
import { searchPage } from './pages/search.page.tsx';
import { sheetPage } from './pages/sheet.page.tsx';
import { sourcePage } from './pages/source.page.tsx';
import { sourceListPage } from './pages/source-list.page.ts';
import { techniquePage } from './pages/technique.page.tsx';
import { techniqueListPage } from './pages/technique-list.page.ts';
import { timelinePage } from './pages/timeline.page.tsx';
import { wastraPage } from './pages/wastra.page.tsx';
import { wastraListPage } from './pages/wastra-list.page.ts';
import { workshopPage } from './pages/workshop.page.tsx';
import { workshopListPage } from './pages/workshop-list.page.ts';

/** Every page of the site by its address without language; `:slug` stands for the last part of an id. */
export const routes: Readonly<Record<string, Page>> = {
  '/': homePage,
  '/search': searchPage,
  '/compare': comparePage,
  '/coverage': coveragePage,
  '/map': mapPage,
  '/timeline': timelinePage,
  '/educators': educatorsPage,
  '/educators/sheet': sheetPage,
  '/museums': museumsPage,
  '/embed': embedPage,
  '/embed/search': embedSearchPage,
  '/embed/story/:kind/:slug': embedStoryPage,
  '/embed/lineage/:kind/:slug': embedLineagePage,
  '/register': emptyRegisterPage,
  '/review': closedReviewPage,
  '/motif': motifListPage,
  '/motif/:slug': motifPage,
  '/wastra': wastraListPage,
  '/wastra/:slug': wastraPage,
  '/design': designListPage,
  '/design/:slug': designPage,
  '/certificate/:slug': certificatePage,
  '/lineage/:kind/:slug': lineagePage,
  '/region': regionListPage,
  '/region/:slug': regionPage,
  '/technique': techniqueListPage,
  '/technique/:slug': techniquePage,
  '/material': materialListPage,
  '/material/:slug': materialPage,
  '/community': communityListPage,
  '/community/:slug': communityPage,
  '/craftsperson': craftspersonListPage,
  '/craftsperson/:slug': craftspersonPage,
  '/workshop': workshopListPage,
  '/workshop/:slug': workshopPage,
  '/artifact': artifactListPage,
  '/artifact/:slug': artifactPage,
  '/recognition': recognitionListPage,
  '/recognition/:slug': recognitionPage,
  '/source': sourceListPage,
  '/source/:slug': sourcePage,
};
