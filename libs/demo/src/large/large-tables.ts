import type { BulkTable } from './bulk-writer.js';

// The columns that bulk rows fill; the others have their defaults.
const table = <const Columns extends BulkTable['columns']>(name: string, columns: Columns) => ({
  name,
  columns,
});

export const topicTable = table('topic', {
  id: 'uuid',
  parent_id: 'uuid',
  slug: 'text',
  path: 'uuid[]',
  title: 'jsonb',
  description: 'jsonb',
  created_at: 'timestamptz',
});

export const roomTable = table('room', {
  id: 'uuid',
  kind: 'text',
  topic_id: 'uuid',
  title: 'text',
  created_by: 'uuid',
  created_at: 'timestamptz',
  last_seq: 'bigint',
  last_message_at: 'timestamptz',
});

export const organisationTable = table('organisation', {
  id: 'uuid',
  name: 'text',
  kind: 'text',
  level: 'text',
  country: 'text',
  place: 'text',
  search: 'text',
  created_at: 'timestamptz',
});

export const accountTable = table('account', {
  id: 'uuid',
  address: 'text',
  name: 'text',
  password_hash: 'text',
  locale: 'text',
  time_zone: 'text',
  roles: 'text[]',
  created_at: 'timestamptz',
});

export const profileTable = table('profile', {
  peer_id: 'uuid',
  organisation_id: 'uuid',
  role: 'text',
  place: 'text',
  country: 'text',
  languages: 'text[]',
  bio: 'text',
  bio_html: 'text',
  offers: 'text',
  seeks: 'text',
  search: 'text',
  sort_name: 'text',
  listed: 'boolean',
  introduced_at: 'timestamptz',
  updated_at: 'timestamptz',
});

export const expertiseTable = table('expertise', { peer_id: 'uuid', topic_id: 'uuid' });

export const topicFollowTable = table('topic_follow', {
  peer_id: 'uuid',
  topic_id: 'uuid',
  created_at: 'timestamptz',
});

export const peerFollowTable = table('peer_follow', {
  follower_id: 'uuid',
  peer_id: 'uuid',
  created_at: 'timestamptz',
});

export const threadTable = table('thread', {
  id: 'uuid',
  topic_id: 'uuid',
  author_id: 'uuid',
  title: 'text',
  language: 'text',
  created_at: 'timestamptz',
  post_count: 'integer',
  last_post_at: 'timestamptz',
  last_poster_id: 'uuid',
  next_seq: 'integer',
});

export const postTable = table('post', {
  id: 'uuid',
  thread_id: 'uuid',
  seq: 'integer',
  author_id: 'uuid',
  body: 'text',
  body_html: 'text',
  created_at: 'timestamptz',
});

export const reactionTable = table('reaction', {
  post_id: 'uuid',
  peer_id: 'uuid',
  kind: 'text',
  created_at: 'timestamptz',
});

export const watchTable = table('thread_watch', {
  thread_id: 'uuid',
  peer_id: 'uuid',
  watching: 'boolean',
});

export const notificationTable = table('notification', {
  id: 'uuid',
  peer_id: 'uuid',
  kind: 'text',
  key: 'text',
  actor_id: 'uuid',
  data: 'jsonb',
  path: 'text',
  created_at: 'timestamptz',
  read_at: 'timestamptz',
});

export const messageTable = table('message', {
  id: 'uuid',
  room_id: 'uuid',
  seq: 'bigint',
  change_seq: 'bigint',
  author_id: 'uuid',
  body: 'text',
  body_html: 'text',
  sent_at: 'timestamptz',
});

export const memberTable = table('room_member', {
  room_id: 'uuid',
  peer_id: 'uuid',
  joined_at: 'timestamptz',
  last_read_seq: 'bigint',
});

export const showcaseTable = table('showcase', {
  id: 'uuid',
  topic_id: 'uuid',
  champion_id: 'uuid',
  title: 'text',
  place: 'text',
  country: 'text',
  year: 'integer',
  language: 'text',
  done: 'text',
  done_html: 'text',
  excerpt: 'text',
  took: 'text',
  took_html: 'text',
  came: 'text',
  came_html: 'text',
  conditions: 'text',
  conditions_html: 'text',
  status: 'text',
  submitted_at: 'timestamptz',
  published_at: 'timestamptz',
});

export const eventTable = table('event', {
  id: 'uuid',
  kind: 'text',
  title: 'text',
  topic_id: 'uuid',
  host_id: 'uuid',
  language: 'text',
  local_start: 'text',
  time_zone: 'text',
  minutes: 'integer',
  starts_at: 'timestamptz',
  ends_at: 'timestamptz',
  adjusted: 'text',
  place: 'text',
  meeting_url: 'text',
  description: 'text',
  description_html: 'text',
  agenda: 'text',
  agenda_html: 'text',
  visibility: 'text',
  follows_up: 'text',
  taken: 'integer',
  status: 'text',
  created_at: 'timestamptz',
  changed_at: 'timestamptz',
});

export const invitationTable = table('invitation', {
  id: 'uuid',
  event_id: 'uuid',
  peer_id: 'uuid',
  answer: 'text',
  answered_at: 'timestamptz',
  created_at: 'timestamptz',
});

export const reminderTable = table('reminder', {
  invitation_id: 'uuid',
  lead: 'integer',
  event_id: 'uuid',
  due_at: 'timestamptz',
});

export const attendanceTable = table('attendance', {
  id: 'uuid',
  event_id: 'uuid',
  peer_id: 'uuid',
  joined_at: 'timestamptz',
  left_at: 'timestamptz',
});

export const participantListTable = table('participant_list', {
  id: 'uuid',
  organiser_id: 'uuid',
  title: 'text',
  topic_ids: 'uuid[]',
  locale: 'text',
  file_name: 'text',
  options: 'jsonb',
  reading: 'jsonb',
  created_at: 'timestamptz',
  uploaded_at: 'timestamptz',
  sent_at: 'timestamptz',
});

export const participantTable = table('participant', {
  id: 'uuid',
  list_id: 'uuid',
  line: 'integer',
  row_values: 'jsonb',
  problems: 'jsonb',
  person: 'jsonb',
  address: 'text',
  sent_at: 'timestamptz',
  account_id: 'uuid',
  accepted_at: 'timestamptz',
});

/** All of them; none refers to a later one. */
export const tablesInOrder: readonly BulkTable[] = [
  topicTable,
  organisationTable,
  accountTable,
  profileTable,
  expertiseTable,
  topicFollowTable,
  peerFollowTable,
  roomTable,
  threadTable,
  postTable,
  reactionTable,
  watchTable,
  notificationTable,
  messageTable,
  memberTable,
  showcaseTable,
  eventTable,
  invitationTable,
  reminderTable,
  attendanceTable,
  participantListTable,
  participantTable,
];
