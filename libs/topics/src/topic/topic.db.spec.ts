import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld, type TestPeer } from '@peerloop/testing';

const add = 'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id slug title } }';
const change = 'mutation ($input: ChangeTopicInput!) { changeTopic(input: $input) { slug title } }';
const texts = `query ($slug: String!) { topicTexts(slug: $slug) {
  topicId version texts { locale title description } } }`;
const appoint =
  'mutation ($input: AppointModeratorInput!) { appointModerator(input: $input) { ok } }';

interface Added {
  addTopic: { id: string; slug: string; title: string };
}

function inAll(title: string) {
  return {
    texts: [
      { locale: 'en', title, description: 'What it is.' },
      { locale: 'fr', title: `${title} (fr)`, description: 'Ce que c’est.' },
      { locale: 'sr', title: `${title} (sr)`, description: 'Šta je.' },
    ],
  };
}

const twice = [{ locale: 'fr', title: 'Deux fois', description: 'd' }];

let world: TestWorld;
let organiser: TestPeer;
beforeAll(async () => {
  world = await TestWorld.start();
  organiser = await world.person('Tree Grower', { roles: ['organiser'] });
});
afterAll(() => world.stop());

describe('topics', () => {
  it('are added and changed by an organiser, in all languages, with the address kept', async () => {
    const { addTopic } = await organiser.ask<Added>(add, { input: inAll('Field paths') });
    expect(addTopic).toMatchObject({ slug: 'field-paths', title: 'Field paths' });
    const { slug } = addTopic;
    expect(await organiser.ask(texts, { slug })).toEqual({
      topicTexts: { topicId: addTopic.id, version: 1, ...inAll('Field paths') },
    });
    const input = { topicId: addTopic.id, version: 1, ...inAll('Field roads') };
    expect(await organiser.ask(change, { input })).toEqual({
      changeTopic: { slug, title: 'Field roads' },
    });
    expect((await organiser.refused(change, { input })).code).toBe('CONFLICT');
    expect((await organiser.refused(texts, { slug: 'no-such-topic' })).code).toBe('NOT_FOUND');
  });

  it('are read in the first language there is where the reader’s is not', async () => {
    const french = { locale: 'fr', title: 'Chemins', description: 'Qui les répare.' };
    const serbian = { locale: 'sr', title: 'Putevi', description: 'Ko ih popravlja.' };
    const none = { locale: 'en', title: '', description: '' };
    const { addTopic } = await organiser.ask<Added>(add, {
      input: { texts: [none, serbian, french] },
    });
    expect(addTopic).toMatchObject({ slug: 'chemins', title: 'Chemins' });
    const reader = await world.person('Serbian Reader', { locale: 'sr' });
    const read = 'query ($slug: String!) { topic(slug: $slug) { title description } }';
    expect(await reader.ask(read, { slug: 'chemins' })).toEqual({
      topic: { title: 'Putevi', description: 'Ko ih popravlja.' },
    });
    expect(await organiser.ask(texts, { slug: 'chemins' })).toMatchObject({
      topicTexts: { texts: [french, serbian] },
    });
  });

  it.each([
    ['no text', [{ locale: 'fr', title: '', description: '' }], 'texts.0.title', 'REQUIRED'],
    ['no list', [], 'texts.0.title', 'REQUIRED'],
    ['no title', [{ locale: 'fr', title: '', description: 'd' }], 'texts.0.title', 'REQUIRED'],
    ['half', [{ locale: 'fr', title: 't', description: '' }], 'texts.0.description', 'REQUIRED'],
    ['two in one language', [...twice, ...twice], 'texts.1.locale', 'DUPLICATE'],
    ['an unknown language', [{ ...twice[0], locale: 'xx' }], 'texts.0.locale', 'CHOICE_INVALID'],
  ])('are refused with %s', async (_, list, field, code) => {
    const { fields } = await organiser.refused(add, { input: { texts: list } });
    expect(fields).toMatchObject([{ field, code }]);
  });

  it('are not hidden behind the page on which they are added', async () => {
    const { addTopic } = await organiser.ask<Added>(add, { input: inAll('New') });
    expect(addTopic.slug).toBe('new-2');
  });

  it.each(['root', 'branch'])('of one name are not added as a %s twice', async (level) => {
    const parentId =
      level === 'root'
        ? null
        : (await organiser.ask<Added>(add, { input: inAll('Has branches') })).addTopic.id;
    const colleague = await world.person(`Colleague ${level}`, { roles: ['organiser'] });
    const input = { ...inAll(`The same ${level}`), parentId };
    // Both at once, as two who prepare one exercise may.
    const answers = await Promise.all(
      [organiser, colleague, organiser, colleague].map((who) => who.call(add, { input })),
    );
    const refusals = answers.flatMap(({ errors }) => errors ?? []);
    expect(refusals.map(({ extensions }) => extensions)).toEqual(
      Array.from({ length: 3 }, () => ({
        code: 'VALIDATION',
        fields: [{ field: 'texts.0.title', code: 'TITLE_TAKEN' }],
      })),
    );
  });

  it('show all their texts to those who may change them only', async () => {
    const [root, other] = [
      (await organiser.ask<Added>(add, { input: inAll('Looked after') })).addTopic,
      (await organiser.ask<Added>(add, { input: inAll('Left alone') })).addTopic,
    ];
    const below = (
      await organiser.ask<Added>(add, { input: { ...inAll('Below it'), parentId: root.id } })
    ).addTopic;
    const moderator = await world.person('Tree Keeper');
    expect((await moderator.refused(texts, { slug: below.slug })).code).toBe('FORBIDDEN');
    await organiser.ask(appoint, { input: { peerId: moderator.id, topicId: root.id } });
    expect(await moderator.ask(texts, { slug: below.slug })).toMatchObject({
      topicTexts: { texts: [{ locale: 'en', title: 'Below it' }, {}, {}] },
    });
    expect((await moderator.refused(texts, { slug: other.slug })).code).toBe('FORBIDDEN');
  });
});
