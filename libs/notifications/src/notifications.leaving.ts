import {
  goesWithRow,
  namesNobody,
  rowsGo,
  settledBy,
  stays,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's news when she leaves: hers, and others' news of her. */
export const notificationsLeaving: LeavingPart = {
  context: 'notifications',
  rules: [
    ...rowsGo('notification.peer_id', 'notification_preference.peer_id'),
    settledBy(`DELETE FROM notification WHERE actor_id = :account`, 'notification.actor_id'),
    // News of a thing names its people in the data alone. Read as a whole, as it happens seldom; an old
    // line about a namesake loses the name, nothing else.
    settledBy(
      `UPDATE notification SET data = (
         SELECT jsonb_object_agg(key, CASE WHEN value = to_jsonb(:name::text) THEN '""' ELSE value END)
           FROM jsonb_each(data))
        WHERE actor_id IS NULL AND EXISTS (
          SELECT FROM jsonb_each(data) WHERE value = to_jsonb(:name::text))`,
      'notification.data',
    ),
    stays('names a thing, whose page is gone or says "a former peer"', 'notification.path'),
    namesNobody('notification.about', 'notification.key', 'notification.kind'),
    goesWithRow(
      'notification_preference.channel',
      'notification_preference.kind',
      'notification_preference.rhythm',
    ),
  ],
};
