import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer } from '@peerloop/platform';
import { OrganisationReader } from './organisation.reader.js';
import {
  OrganisationEntryConnection,
  OrganisationEntryView,
  OrganisationSearchInput,
} from './organisation.types.js';

@Resolver(() => OrganisationEntryView)
export class OrganisationResolver {
  constructor(private readonly reader: OrganisationReader) {}

  @Allow('everyone')
  @Query(() => OrganisationEntryConnection, { description: 'Organisations, by name.' })
  organisations(
    @CurrentViewer() viewer: Viewer,
    @Args() search: OrganisationSearchInput,
  ): Promise<Page<OrganisationEntryView>> {
    return this.reader.search(viewer, search);
  }

  @Allow('everyone')
  @Query(() => OrganisationEntryView, { description: 'One organisation.' })
  async organisation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<OrganisationEntryView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }
}
