import { ContactCardService } from '@peerloop/directory';
import {
  ChangeContactCardInput,
  ChangeProfileInput,
  FollowService,
  IntroduceInput,
  ProfileReader,
  ProfileService,
} from '@peerloop/directory/acting';
import { ModeratorshipService, OpenAccountService, RoleService } from '@peerloop/identity/acting';
import { UnitOfWork } from '@peerloop/platform';
import { TopicFollowService } from '@peerloop/topics/acting';
import type { DemoOrganisation, DemoPeer } from '../content/content.types.js';
import { inputOf } from '../stage/input-of.js';
import { day, minute, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

/** A kind of organisation as the directory calls it. */
function kindOf({ kind }: DemoOrganisation): NonNullable<ChangeProfileInput['organisationKind']> {
  if (kind === 'village council') return 'village-council';
  return kind === 'NGO' ? 'ngo' : kind;
}

/** Her account, with the role she has. */
export async function openAccount(stage: Stage, peer: DemoPeer): Promise<void> {
  const { key, name, email, locale, timeZone, organiser, administrator } = peer;
  const account = { address: email, name, locale, timeZone, passwordHash: stage.passwordHash };
  const id = await stage
    .get(UnitOfWork)
    .run((tx) => stage.get(OpenAccountService).open(tx, account));
  if (!id) throw new Error(`${email} has an account already`);
  stage.enter(key, id);
  const founder = () => stage.as(stage.founder);
  if (organiser) await stage.get(RoleService).grant(founder(), id, 'organiser');
  if (administrator) await stage.get(RoleService).grant(founder(), id, 'administrator');
}

async function fillProfile(stage: Stage, peer: DemoPeer, organisation: DemoOrganisation) {
  const profiles = stage.get(ProfileService);
  const viewer = stage.as(peer.key);
  await profiles.introduce(
    viewer,
    inputOf(IntroduceInput, { topicIds: [], offers: '', seeks: '' }),
  );
  const change = async (where: { readonly country: string; readonly place: string }) => {
    const { jobTitle, languages, bio, offers, looksFor, expertise } = peer;
    const profile = await stage.get(ProfileReader).byId(viewer, stage.peerId(peer.key));
    const input = inputOf(ChangeProfileInput, {
      organisationName: organisation.name,
      organisationKind: kindOf(organisation),
      organisationLevel: organisation.level,
      role: jobTitle,
      country: where.country,
      place: where.place,
      languages: [...languages],
      bio,
      offers,
      seeks: looksFor,
      expertise: expertise.map((topic) => stage.topicId(topic)),
      version: profile?.version ?? 0,
    });
    await profiles.change(viewer, input);
  };
  // The first of its people brings an organisation along, and where she is, it is.
  await change(organisation);
  await change(peer);
}

/** Some share more, some less. No country has the numbers that begin with +999. */
async function shareContact(stage: Stage, peer: DemoPeer): Promise<void> {
  const place = stage.content.peers.indexOf(peer);
  const input = inputOf(ChangeContactCardInput, {
    address: peer.email,
    addressAudience: (['peers', 'met', 'followed'] as const)[place % 3]!,
    phone: place % 2 === 0 ? `+999 20 555 ${String(1000 + place)}` : null,
    phoneAudience: place % 4 === 0 ? 'met' : 'nobody',
    website: null,
    websiteAudience: 'nobody',
    messenger: null,
    messengerAudience: 'nobody',
  });
  await stage.get(ContactCardService).change(stage.as(peer.key), input);
}

async function arrive(stage: Stage, peer: DemoPeer): Promise<void> {
  const { key, organisation: organisationKey, follows, moderates = [] } = peer;
  if (key !== stage.founder) await openAccount(stage, peer);
  const organisation = stage.content.organisations.find(({ key }) => key === organisationKey);
  if (!organisation) throw new Error(`there is no organisation ${organisationKey}`);
  await fillProfile(stage, peer, organisation);
  await shareContact(stage, peer);
  const topicIds = follows.topics.map((topic) => stage.topicId(topic));
  if (topicIds.length > 0) await stage.get(TopicFollowService).follow(stage.as(key), topicIds);
  for (const topic of moderates) {
    const founder = stage.as(stage.founder);
    const moderators = stage.get(ModeratorshipService);
    await moderators.appoint(founder, stage.peerId(key), stage.topicId(topic));
  }
}

/** Whoever follows somebody of another organisation follows it a month later. */
function organisationActs(stage: Stage): Act[] {
  const isElsewhere = (peer: DemoPeer, other: string) =>
    stage.peer(other).organisation !== peer.organisation;
  return stage.content.peers.flatMap((peer) => {
    const admired = peer.follows.peers.find((other) => isElsewhere(peer, other));
    if (!admired) return [];
    const both = Math.max(stage.joined(peer.key), stage.joined(admired));
    const run = async () => {
      const profile = await stage
        .get(ProfileReader)
        .byId(stage.as(peer.key), stage.peerId(admired));
      const id = profile?.peer.organisation?.id;
      if (id) await stage.get(FollowService).followOrganisation(stage.as(peer.key), id);
    };
    return [{ at: Math.min(both + 30 * day, stage.now - minute), run }];
  });
}

/** Everybody comes, fills her profile and follows whom she knows as soon as both are there. */
export function peopleActs(stage: Stage): Act[] {
  const { peers } = stage.content;
  const arrivals = peers.map((peer, place) => ({
    at: stage.joined(peer.key) + place * minute,
    run: () => arrive(stage, peer),
  }));
  const follows = peers.flatMap(({ key, follows }) =>
    follows.peers.map((other, place) => {
      const both = Math.max(stage.joined(key), stage.joined(other));
      return {
        at: Math.min(both + (place + 1) * day, stage.now - minute),
        run: () => stage.get(FollowService).followPeer(stage.as(key), stage.peerId(other)),
      };
    }),
  );
  return [...arrivals, ...follows, ...organisationActs(stage)];
}
