import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { OrganisationMerger } from './organisation-merger.js';
import { OrganisationReader } from './organisation.reader.js';
import {
  MergeOrganisationsInput,
  OrganisationEntryConnection,
  OrganisationEntryView,
  OrganisationSearchInput,
} from './organisation.types.js';

@Resolver(() => OrganisationEntryView)
export class OrganisationResolver {
  constructor(
    private readonly reader: OrganisationReader,
    private readonly merger: OrganisationMerger,
  ) {}

  @Allow('everyone')
  @Limit('page')
  @Query(() => OrganisationEntryConnection, { description: 'Organisations, by name.' })
  organisations(
    @CurrentViewer() viewer: Viewer,
    @Args() search: OrganisationSearchInput,
  ): Promise<Page<OrganisationEntryView>> {
    return this.reader.search(viewer, search);
  }

  @Allow('everyone')
  @Query(() => OrganisationEntryView, {
    description: 'One organisation; of one that was merged into another, the other.',
  })
  async organisation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<OrganisationEntryView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('organiser', 'organise')
  @Limit('page')
  @Query(() => [OrganisationEntryView], {
    description: 'Organisations that may be the same as this one, at most ten. Organisers.',
  })
  async similarOrganisations(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<OrganisationEntryView[]> {
    if (!isId(id)) throw notFound();
    return this.reader.similar(viewer, id);
  }

  @Allow('organiser', 'organise')
  @Limit('tend')
  @Mutation(() => OrganisationEntryView, {
    description: 'Makes one of two organisations that are the same, for ever. Organisers.',
  })
  async mergeOrganisations(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which goes, and which stays.' }) input: MergeOrganisationsInput,
  ): Promise<OrganisationEntryView> {
    return this.reader.byId(viewer, await this.merger.merge(viewer, input));
  }
}
