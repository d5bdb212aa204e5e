import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { RateLimits, sent, sessionCookie, type Sending } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { documents, EventStage, webinar } from './event-stage.js';

const openRoom = 'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }';
const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
const unsay = 'mutation ($input: DeleteMessageInput!) { deleteMessage(input: $input) { ok } }';
const sendList =
  'mutation ($input: SendParticipantListInput!) { sendParticipantList(input: $input) { id } }';

describe('what is sent to others is counted by whom it reaches:', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;
  let bob: TestPeer;

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    ana = await world.person('Ana Member');
    bob = await world.person('Bob Member');
  }, 60_000);
  afterAll(() => world.stop());

  /** Has somebody send to so many elsewhere that this many are left, of which she used some. */
  async function leave(left: number, what: Sending, by: TestPeer, used = 0): Promise<void> {
    const [use] = sent(what, by.id, 1);
    const points = use!.limit.points - used - left;
    await world.get(RateLimits).consume({ ...use!, points });
  }

  it('messages in a group, whatever becomes of them', async () => {
    const author = await world.person('Greta Group');
    const input = { title: 'Three of us', peerIds: [ana.id, bob.id] };
    const group = await author.ask<{ openRoom: { id: Id } }>(openRoom, { input });
    const message = { input: { roomId: group.openRoom.id, body: 'Words' } };
    const { postMessage } = await author.ask<{ postMessage: { id: Id } }>(say, message);
    await author.ask(unsay, { input: { messageId: postMessage.id } });
    await leave(3, 'room-messages', author, 2);
    await author.ask(say, message);
    const { problems } = await author.refused(say, message);
    const facts = { retryAfterSeconds: 3_600, remaining: 1 };
    expect(problems[0]!.extensions).toEqual({ code: 'RATE_LIMITED', facts });
    // Nothing of the refused one was said.
    const rows = await world.sql('SELECT FROM message WHERE room_id = $1', [group.openRoom.id]);
    expect(rows).toHaveLength(2);
  });

  it('news of an event, also when it is moved there and back', async () => {
    const host = await world.person('Hana Host', { roles: ['organiser'] });
    const event = await stage.schedule(host);
    for (const peer of [ana, bob]) await stage.register(peer, event.id);
    const move = async (localStart: string) => {
      const { version } = await stage.event(host, event.id);
      const { timeZone, minutes } = webinar;
      return { input: { eventId: event.id, version, localStart, timeZone, minutes } };
    };
    await host.ask(documents.move, await move('2027-03-29T15:00'));
    await host.ask(documents.move, await move('2027-03-29T14:00'));
    await leave(1, 'event-news', host, 4);
    const { problems } = await host.refused(documents.move, await move('2027-03-29T16:00'));
    const facts = { retryAfterSeconds: 86_400, remaining: 1 };
    expect(problems[0]!.extensions).toEqual({ code: 'RATE_LIMITED', facts });
    expect(await stage.event(host, event.id)).toMatchObject({ localStart: '2027-03-29T14:00' });
    // What happens once is told whatever was told before.
    await host.ask(documents.cancel, { input: { eventId: event.id, reason: 'Rain' } });
  });

  it('invitations to join, in all lists together and to each person', async () => {
    const organiser = await world.person('Lola Lister', { roles: ['organiser'] });
    const upload = async (...addresses: string[]): Promise<Id> => {
      const query = new URLSearchParams({
        ...{ fileName: 'list.csv', title: 'A training', topicIds: stage.topicId, locale: 'en' },
      });
      const lines = addresses.map((address, index) => `Person ${'ABC'[index]!} Ex;${address}`);
      const response = await fetch(`${world.url}/participant-lists?${query.toString()}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          cookie: `${sessionCookie}=${organiser.session}`,
        },
        body: ['Name;E-mail', ...lines].join('\n'),
      });
      return ((await response.json()) as { listId: Id }).listId;
    };
    const agreed = { version: 1, locale: 'en' };
    const input = async (...addresses: string[]) => ({
      input: { listId: await upload(...addresses), agreed },
    });
    await organiser.ask(sendList, await input('one@list.test', 'two@list.test'));
    for (let times = 1; times < 20; times += 1) {
      await organiser.ask(sendList, await input('one@list.test'));
    }
    const again = await organiser.refused(sendList, await input('one@list.test'));
    const facts = { retryAfterSeconds: 86_400 };
    expect(again.problems[0]!.extensions).toEqual({ code: 'RATE_LIMITED', facts });
    await leave(1, 'join-invitations', organiser, 21);
    const three = await input('three@list.test', 'four@list.test');
    const failure = await organiser.refused(sendList, three);
    expect(failure.problems[0]!.extensions.facts).toEqual({ ...facts, remaining: 1 });
    await organiser.ask(sendList, await input('three@list.test'));
    await world.settle();
    const mails = (address: string) => world.mailsTo(address);
    expect([await mails('three@list.test'), await mails('four@list.test')]).toMatchObject([
      [{ subject: expect.any(String) }],
      [],
    ]);
  });
});
