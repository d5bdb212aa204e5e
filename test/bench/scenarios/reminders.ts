import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@peerloop/kernel';
import type { Bench } from '../bench.types.js';
import { now, until } from '../clock.js';
import { perSecond, rounded, type Figure } from '../table.js';

const wanted = 10_000;
const title = 'Bench of reminders';
const leadMinutes = 15;
// Until the first is due: everybody is registered by then.
const headStart = 5_000;
const patience = 180;
const afterwards = 3_000;

/** What the mail server says. */
interface Arrived {
  readonly to: readonly string[];
  /** In ms. */
  readonly lastAt: number;
}

/** An event of which everybody is to be reminded at the same instant. */
async function register({ world }: Bench, dueAt: number): Promise<string[]> {
  const { topicId } = await world.quietTopic('bench-reminders');
  const eventId = newId();
  const starts = new Date(dueAt + leadMinutes * 60_000);
  const guests = await world.query<{ id: string; address: string }>(
    'SELECT id, address FROM account ORDER BY id LIMIT $1',
    [wanted],
  );
  await world.query(
    `INSERT INTO event (id, kind, title, topic_id, host_id, language, local_start, time_zone, minutes,
                        starts_at, ends_at, adjusted, place, meeting_url, description,
                        description_html, agenda, agenda_html, visibility, follows_up, taken, status,
                        created_at, changed_at)
     SELECT $1, 'webinar', $2, $3, id, 'en', to_char($4 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI'),
            'UTC', 60, $4, $4 + interval '1 hour', 'none', '', 'https://meet.example.org/bench', '-',
            '<p>-</p>', '', '', 'public', '', $5, 'scheduled', now(), now()
       FROM account ORDER BY id DESC LIMIT 1`,
    [eventId, title, topicId, starts, guests.length],
  );
  await world.query(
    `WITH coming AS (
       INSERT INTO invitation (id, event_id, peer_id, answer, answered_at, round, created_at)
       SELECT invitation_id, $1, peer_id, 'accepted', now(), 1, now()
         FROM unnest($2::uuid[], $3::uuid[]) AS new (invitation_id, peer_id)
       RETURNING id)
     INSERT INTO reminder (invitation_id, lead, event_id, due_at)
     SELECT id, $4, $1, $5 FROM coming`,
    [eventId, guests.map(() => newId()), guests.map(({ id }) => id), leadMinutes, new Date(dueAt)],
  );
  return guests.map(({ address }) => address);
}

/** All due at one instant; until the mail server has the last of them. */
export async function reminders(bench: Bench): Promise<Figure[]> {
  const dueAt = now() + headStart;
  const addresses = await register(bench, dueAt);
  const look = async (): Promise<Arrived> =>
    (await bench.mailServer.ask({ text: title })) as unknown as Arrived;
  await until(
    'all reminders have arrived',
    async () => (await look()).to.length >= addresses.length,
    patience,
    500,
  ).catch(() => undefined);
  // Should one be sent twice, it is not later than this.
  await pause(afterwards);
  const { to, lastAt } = await look();
  const arrived = new Set(to);
  const took = (lastAt - dueAt) / 1000;
  const missing = addresses.filter((address) => !arrived.has(address)).length;
  return [
    {
      what: `${rounded(addresses.length)} due at once, until the last is handed over`,
      ours: `${rounded(took)} s`,
    },
    { what: 'mails handed over meanwhile', ours: perSecond(to.length / took) },
    { what: 'missing', ours: String(missing) },
    { what: 'twice', ours: String(to.length - arrived.size) },
  ];
}
