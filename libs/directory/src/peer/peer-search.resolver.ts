import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PageInput } from '@peerloop/platform';
import { PeerSearchReader } from './peer-search.reader.js';
import {
  DirectoryEntryConnection,
  DirectoryEntryView,
  PeerSearchInput,
} from './peer-search.types.js';

@Resolver(() => DirectoryEntryView)
export class PeerSearchResolver {
  constructor(private readonly reader: PeerSearchReader) {}

  @Allow('peer')
  @Limit('people')
  @Query(() => DirectoryEntryConnection, { description: 'The profile directory, by name.' })
  peers(
    @CurrentViewer() viewer: Viewer,
    @Args() search: PeerSearchInput,
  ): Promise<Page<DirectoryEntryView>> {
    return this.reader.search(viewer, search);
  }

  @Allow('peer')
  @Limit('page')
  @Query(() => DirectoryEntryConnection, { description: 'Peers the viewer follows, by name.' })
  followedPeers(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<DirectoryEntryView>> {
    return this.reader.followed(viewer, page);
  }

  @Allow('peer')
  @Limit('page')
  @Query(() => DirectoryEntryConnection, {
    description: 'Peers with whom the viewer was on a participant list, by name.',
  })
  peopleIMet(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<DirectoryEntryView>> {
    return this.reader.met(viewer, page);
  }
}
