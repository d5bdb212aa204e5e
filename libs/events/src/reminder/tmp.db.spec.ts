import { it } from '@jest/globals';
import { TestWorld } from '@peerloop/testing';
import { EventStage } from '../../../../test/flows/event-stage.js';
import { DueReminders } from './due-reminders.js';
it('speed', async () => {
  const world = await TestWorld.start();
  const stage = await EventStage.set(world);
  const { id } = await stage.schedule(undefined, { title: 'Crowd' });
  await world.sql(
      `WITH made AS (
         INSERT INTO account (id, address, name) SELECT gen_random_uuid(), 'crowd-' || n || '@peers.test', 'Crowd ' || n
         FROM generate_series(1, 10000) AS n RETURNING id),
       asked AS (
         INSERT INTO invitation (id, event_id, peer_id, answer, created_at)
         SELECT gen_random_uuid(), $1, id, 'accepted', now() FROM made RETURNING id)
       INSERT INTO reminder (invitation_id, lead, event_id, due_at)
       SELECT id, 15, $1, '2027-03-29T11:45Z' FROM asked`, [id]);
  const due = world.get(DueReminders);
  const now = new Date('2027-03-29T11:45:00Z');
  world.clock.moveTo(now);
  const started = performance.now();
  let cpu = process.cpuUsage();
  let n = 0;
  const statements = await world.statements(async () => { for (;;) { const t = await due.claim(now, 500); n += t; if (t < 500) break; } });
  cpu = process.cpuUsage(cpu);
  process.stderr.write(`${n} in ${performance.now() - started} ms, ${statements} statements, cpu ${cpu.user / 1000}\n`);
  await world.stop();
}, 60_000);
