import { foldText, type Id } from '@peerloop/kernel';
import { demoContent } from '../content/demo-content.js';
import {
  accountTable,
  expertiseTable,
  organisationTable,
  peerFollowTable,
  profileTable,
  topicFollowTable,
} from './large-tables.js';
import { age, at, type LargePeer, type LargeWorld, type Populated } from './large-world.js';
import { Zipf } from './random.js';

const peersPerOrganisation = 40;
const organiserShare = 0.005;
const topicsFollowed = 4;
const peersFollowed = 8;

interface Organisation {
  readonly id: Id;
  readonly name: string;
}

// Names of the demo world's people in every combination: enough for a hundred thousand.
const firstNames = [...new Set(demoContent.peers.map(({ name }) => name.split(' ')[0] ?? name))];
const lastNames = [
  ...new Set(demoContent.peers.map(({ name }) => name.split(' ').slice(1).join(' '))),
];

async function writeOrganisations(world: LargeWorld): Promise<Organisation[]> {
  const { random, writer, size, now, seed } = world;
  const organisations: Organisation[] = [];
  const count = Math.max(1, Math.round(size.peers / peersPerOrganisation));
  for (let number = 1; number <= count; number += 1) {
    const model = random.pick(demoContent.organisations);
    const id = random.idAt(new Date(now - age));
    const name = `${model.name.replace(' (demo)', '')} ${seed}-${number}`;
    await writer.add(organisationTable, {
      id,
      name,
      kind: model.kind === 'NGO' ? 'ngo' : model.kind.replace(' ', '-'),
      level: model.level,
      country: model.country,
      place: model.place,
      search: foldText(`${name} ${model.place}`),
      created_at: at(now - age),
    });
    organisations.push({ id, name });
  }
  return organisations;
}

async function writePeer(
  world: LargeWorld,
  number: number,
  organisation: Organisation,
  topics: Zipf<{ readonly id: Id }>,
): Promise<LargePeer> {
  const { random, writer, words, now, seed } = world;
  const model = random.pick(demoContent.peers);
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const joined = now - random.next() ** 2 * age;
  const id = random.idAt(new Date(joined));
  const address = `peer-${seed}-${number}@demo.peerloop.example`;
  const { jobTitle, place, country, languages, bio, offers, looksFor, locale, timeZone } = model;
  await writer.add(accountTable, {
    id,
    address,
    name,
    password_hash: world.passwordHash,
    locale,
    time_zone: timeZone,
    roles: random.chance(organiserShare) ? ['organiser'] : [],
    created_at: at(joined),
  });
  await writer.add(profileTable, {
    peer_id: id,
    organisation_id: organisation.id,
    role: jobTitle,
    place,
    country,
    languages,
    bio,
    bio_html: words.html(bio),
    offers,
    seeks: looksFor,
    search: foldText([name, organisation.name, jobTitle, place].join(' ')),
    sort_name: foldText(name),
    listed: true,
    introduced_at: at(joined),
    updated_at: at(joined),
  });
  for (const topic of topics.some(random.between(1, 5))) {
    await writer.add(expertiseTable, { peer_id: id, topic_id: topic.id });
  }
  return { id, name, address, locale, timeZone, place, country, joinedAt: joined };
}

/** Organisations, and peers with their profiles and topics of expertise. */
export async function writePeople(world: LargeWorld, topics: Zipf<{ readonly id: Id }>) {
  const organisations = new Zipf(await writeOrganisations(world), world.random, 0.6);
  const peers: LargePeer[] = [];
  for (let number = 1; number <= world.size.peers; number += 1) {
    peers.push(await writePeer(world, number, organisations.pick(), topics));
  }
  await world.writer.flush();
  return peers;
}

/** Who follows which topics and whom; the well-known are followed by many. */
export async function writeFollows({ random, writer, peers, authors, topics, now }: Populated) {
  for (const peer of peers) {
    const since = at(peer.joinedAt + random.next() * (now - peer.joinedAt));
    for (const topic of topics.some(Math.round(random.exponential(topicsFollowed)))) {
      await writer.add(topicFollowTable, {
        peer_id: peer.id,
        topic_id: topic.id,
        created_at: since,
      });
    }
    for (const other of authors.some(
      Math.min(200, Math.round(random.exponential(peersFollowed))),
    )) {
      if (other.id === peer.id) continue;
      await writer.add(peerFollowTable, {
        follower_id: peer.id,
        peer_id: other.id,
        created_at: since,
      });
    }
  }
}
