import type { NonEmptyArray } from 'type-graphql';
import { ArtifactResolver } from './artifact/artifact.resolver.ts';
import { CommunityResolver } from './community/community.resolver.ts';
import { CraftspersonResolver } from './craftsperson/craftsperson.resolver.ts';
import { DesignResolver } from './design/design.resolver.ts';
import {
  DerivationResolver,
  InheritedRestrictionResolver,
  MakerResolver,
  ResemblanceResolver,
  RestrictionResolver,
  WorkEdgeResolver,
} from './entity/claim.resolver.ts';
import { EntityResolver, NodeResolver } from './entity/entity.resolver.ts';
import { LineageNodeResolver } from './entity/lineage-node.resolver.ts';
import { StatsResolver, VocabularyValueResolver } from './entity/stats.resolver.ts';
import { LayoutNodeResolver, LineageLayoutResolver } from './lineage/layout/layout.resolver.ts';
import {
  CommonAncestorResolver,
  LineageMemberResolver,
  LineageOfNodeResolver,
  LineagePathResolver,
  LineageResolver,
} from './lineage/lineage.resolver.ts';
import { MaterialResolver } from './material/material.resolver.ts';
import { MotifResolver } from './motif/motif.resolver.ts';
import { RecognitionResolver } from './recognition/recognition.resolver.ts';
import { RegionResolver } from './region/region.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SourceResolver } from './source/source.resolver.ts';
import { ProposalWarningResolver, UserErrorResolver } from './stewardship/finding.resolver.ts';
import {
  DerivationHistoryResolver,
  EntityHistoryResolver,
  ResemblanceHistoryResolver,
} from './stewardship/history/history.resolver.ts';
import { ViewerResolver } from './stewardship/identity/viewer.resolver.ts';
import { ProposalResolver } from './stewardship/proposals/proposal.resolver.ts';
import { ProposedDescentResolver, ProposedResolver } from './stewardship/proposals/proposed.resolver.ts';
import { AcceptanceResolver } from './stewardship/review/acceptance.resolver.ts';
import { TechniqueResolver } from './technique/technique.resolver.ts';
import { WastraResolver } from './wastra/wastra.resolver.ts';
import { WorkshopResolver } from './workshop/workshop.resolver.ts';

// biome-ignore lint/complexity/noBannedTypes: type-graphql declares resolver classes as Function.
export const resolvers: NonEmptyArray<Function> = [
  NodeResolver,
  EntityResolver,
  LineageNodeResolver,
  LineageOfNodeResolver,
  LineageResolver,
  LineageMemberResolver,
  LineagePathResolver,
  CommonAncestorResolver,
  LineageLayoutResolver,
  LayoutNodeResolver,
  MotifResolver,
  WastraResolver,
  DesignResolver,
  RegionResolver,
  TechniqueResolver,
  MaterialResolver,
  CommunityResolver,
  CraftspersonResolver,
  WorkshopResolver,
  ArtifactResolver,
  RecognitionResolver,
  SourceResolver,
  DerivationResolver,
  ResemblanceResolver,
  MakerResolver,
  WorkEdgeResolver,
  RestrictionResolver,
  InheritedRestrictionResolver,
  StatsResolver,
  VocabularyValueResolver,
  SearchResolver,
  ViewerResolver,
  UserErrorResolver,
  ProposalWarningResolver,
  ProposalResolver,
  ProposedResolver,
  ProposedDescentResolver,
  AcceptanceResolver,
  EntityHistoryResolver,
  DerivationHistoryResolver,
  ResemblanceHistoryResolver,
];
