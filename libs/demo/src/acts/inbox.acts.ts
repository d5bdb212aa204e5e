import { NotificationService } from '@peerloop/notifications/acting';
import { day, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

const unreadDays = 3;

/** Three days ago everybody read her inbox; what came since is new. */
export function inboxActs(stage: Stage): Act[] {
  return stage.content.peers
    .filter(({ joinedDaysAgo }) => joinedDaysAgo > unreadDays)
    .map(({ key }) => ({
      at: stage.now - unreadDays * day,
      light: true,
      run: () => stage.get(NotificationService).markRead(stage.as(key), null),
    }));
}
