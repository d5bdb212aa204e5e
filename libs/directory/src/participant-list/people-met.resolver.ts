import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, PageInput } from '@peerloop/platform';
import { PeerConnection, PeerView } from '../peer/peer.types.js';
import { PeopleMetReader } from './people-met.reader.js';

@Resolver(() => PeerView)
export class PeopleMetResolver {
  constructor(private readonly reader: PeopleMetReader) {}

  @Allow('peer')
  @Query(() => PeerConnection, {
    description: 'Peers with whom the viewer was on a participant list, by name.',
  })
  peopleIMet(@CurrentViewer() viewer: Viewer, @Args() page: PageInput): Promise<Page<PeerView>> {
    return this.reader.list(viewer, page);
  }
}
