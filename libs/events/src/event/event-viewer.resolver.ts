import { ResolveField, Resolver } from '@nestjs/graphql';
import { PeerReader } from '@peerloop/directory';
import { ViewerView } from '@peerloop/identity';
import { isOrganiser, signedIn, type Viewer } from '@peerloop/kernel';
import { CurrentViewer } from '@peerloop/platform';
import { maySchedule } from './event.policy.js';

/** What the signed-in viewer may do with events at all. */
@Resolver(() => ViewerView)
export class EventViewerResolver {
  constructor(private readonly peers: PeerReader) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may schedule events: she is a champion or an organiser.',
  })
  async mayScheduleEvents(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    const champion = isOrganiser(viewer) || (await this.peers.isChampion(signedIn(viewer)));
    return maySchedule(viewer, champion);
  }
}
