import { namesNobody, rowsGo, type LeavingPart } from '@peerloop/platform';

/** What becomes of a peer's part in topics when she leaves. */
export const topicsLeaving: LeavingPart = {
  context: 'topics',
  rules: [
    ...rowsGo('topic_follow.peer_id'),
    namesNobody('topic.title', 'topic.description', 'topic.path', 'topic.slug'),
  ],
};
