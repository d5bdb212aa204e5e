import type { ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { personNamed } from '../identity.events.js';

const look =
  'query ($token: String!) { joinInvitation(token: $token) { name address occasion invitedBy locale country } }';
const join = 'mutation ($input: JoinInput!) { join(input: $input) { ok } }';
const occasion = 'Study tour to the Oltre valley, May';

let world: TestWorld;
let organiser: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  organiser = await world.person('Ana Organiser', { roles: ['organiser'] });
});
afterAll(() => world.stop());

async function name(address: string, extra: { key?: string; locale?: 'en' | 'fr' | 'sr' } = {}) {
  const { key = `list-1:${address}`, locale = 'fr' } = extra;
  await world.get(UnitOfWork).run(async (tx) => {
    const country = 'SN';
    const person = {
      name: 'Émile Diop',
      address,
      locale,
      country,
      invitedBy: organiser.id,
      occasion,
      key,
    };
    await world.get(Outbox).record(tx, personNamed(person));
  });
}

async function tokenFor(address: string): Promise<string> {
  await world.settle();
  const mail = (await world.mailsTo(address)).at(-1);
  return /join\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** A header as it was sent. */
function unfolded(mail: ParsedMail, header: string): string {
  const line = mail.headerLines.find(({ key }) => key === header)?.line ?? '';
  return line.replace(/\r?\n\s+/g, ' ');
}

const form = {
  agreed: { version: 1, locale: 'fr' },
  name: 'Émile Diop',
  password: 'plum orchard fence',
  locale: 'fr',
  timeZone: 'Africa/Dakar',
};

describe('being asked to join', () => {
  it('happens once per address, however often and on however many lists', async () => {
    const address = 'emile@commune.test';
    await name(address);
    await name('EMILE@commune.test');
    await world.settle();
    await name(address, { key: 'list-2:7', locale: 'en' });
    await world.settle();
    const mails = await world.mailsTo(address);
    expect(mails).toHaveLength(1);
    expect(await world.sql('SELECT FROM mailed_link WHERE address = $1', [address])).toHaveLength(
      1,
    );
    expect(mails[0]!.subject).toBe('Ana Organiser vous invite sur Peerloop');
    expect(mails[0]!.text).toContain(occasion);
    expect(
      await world.sql('SELECT FROM join_invitation WHERE address = $1', [address]),
    ).toHaveLength(1);
  });

  it('does not happen to those who have an account', async () => {
    const member = await world.person('Old Member');
    await name(member.address);
    await world.settle();
    expect(await world.mailsTo(member.address)).toEqual([]);
    expect(
      await world.sql('SELECT FROM join_invitation WHERE address = $1', [member.address]),
    ).toEqual([]);
  });

  it('shows what it is about without using the link, and opens the account by it', async () => {
    const address = 'awa@commune.test';
    await name(address);
    const token = await tokenFor(address);
    for (let times = 0; times < 2; times += 1) {
      expect(await world.guest.ask(look, { token })).toEqual({
        joinInvitation: {
          name: 'Émile Diop',
          address,
          occasion,
          invitedBy: 'Ana Organiser',
          locale: 'fr',
          country: 'SN',
        },
      });
    }
    const weak = await world.guest.refused(join, {
      input: { ...form, token, password: 'motdepasse1' },
    });
    expect(weak.fields).toEqual([{ field: 'password', code: 'PASSWORD_COMMON' }]);
    const answer = await world.guest.call(join, { input: { ...form, name: 'Awa Diop', token } });
    const session = /peerloop_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    const client = world.client({ session: session! });
    expect(await client.ask('{ viewer { name address locale timeZone } }')).toEqual({
      viewer: { name: 'Awa Diop', address, locale: 'fr', timeZone: 'Africa/Dakar' },
    });
    expect(
      await world.sql('SELECT agreement, version, about, wording, agreed_at AS at FROM consent'),
    ).toEqual([
      {
        ...{ agreement: 'privacy', version: 1, about: null, at: world.clock.now() },
        wording: expect.stringMatching(/^En ouvrant mon compte.*\(version 1\)\.$/),
      },
    ]);
    for (const [document, variables] of [
      [look, { token }],
      [join, { input: { ...form, token } }],
    ] as const) {
      expect((await world.guest.refused(document, variables)).code).toBe('LINK_USED');
    }
  });

  it('tells contexts above which invitation the new account comes from', async () => {
    const address = 'self@commune.test';
    await name(address);
    const token = await tokenFor(address);
    // She signs up by herself instead of following the link.
    const { password, agreed, ...named } = form;
    const input = { ...named, address };
    await world.guest.ask('mutation ($input: SignUpInput!) { signUp(input: $input) { ok } }', {
      input,
    });
    await world.settle();
    const mail = (await world.mailsTo(address)).at(-1)!;
    const confirmation = /confirm\?token=([\w-]+)/.exec(mail.text ?? '')?.[1];
    await world.guest.ask(
      'mutation ($input: ConfirmAddressInput!) { confirmAddress(input: $input) { ok } }',
      {
        input: { token: confirmation, name: form.name, password, agreed },
      },
    );
    const [row] = await world.sql<{ invitation: string; account: string; payload: object }>(
      `SELECT invitation.id AS invitation, invitation.account_id AS account, event.payload
         FROM join_invitation invitation
         JOIN outbox_event event ON event.name = 'identity.account-created'
                                AND event.payload->>'address' = invitation.address
        WHERE invitation.address = $1`,
      [address],
    );
    expect(row!.payload).toEqual({
      accountId: row!.account,
      joinInvitationId: row!.invitation,
      address,
    });
    expect((await world.guest.refused(join, { input: { ...form, token } })).code).toBe('LINK_USED');
  });

  it('lets one of fifty parallel uses through', async () => {
    const address = 'parallel@commune.test';
    await name(address);
    const token = await tokenFor(address);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.guest.call(join, { input: { ...form, token } })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('says why it came, and one click without signing in ends it for that address', async () => {
    const address = 'no-more@commune.test';
    await name(address);
    await world.settle();
    const [mail] = await world.mailsTo(address);
    const link = /<(https:[^>]+)>/.exec(unfolded(mail!, 'list-unsubscribe'))?.[1] ?? '';
    expect(unfolded(mail!, 'list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
    expect(unfolded(mail!, 'list-id')).toContain('identity.join.');
    expect(mail!.text).toMatch(
      /Vous recevez ce message parce que.*Study tour to the Oltre valley/s,
    );
    expect(mail!.text).toContain(link);
    const { pathname, search } = new URL(link);
    const answer = await fetch(`${world.url}${pathname}${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    await answer.text();
    // As if she had never been asked; whoever names her again hears nothing of it.
    await world.sql('DELETE FROM join_invitation WHERE address = $1', [address]);
    await name(address, { key: 'list-3:1' });
    await world.settle();
    expect(await world.mailsTo(address)).toHaveLength(1);
    expect(
      await world.sql('SELECT FROM join_invitation WHERE address = $1', [address]),
    ).toHaveLength(1);
  });

  it('ends after sixty days', async () => {
    const address = 'late@commune.test';
    await name(address);
    const token = await tokenFor(address);
    world.clock.advance({ days: 60 });
    expect((await world.guest.refused(look, { token })).code).toBe('LINK_EXPIRED');
    expect((await world.guest.refused(look, { token: 'x'.repeat(5000) })).code).toBe(
      'LINK_UNKNOWN',
    );
  });
});
