import { Injectable } from '@nestjs/common';
import { Clock, conflict, invalid, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Markdown, Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { topicInterestShown } from '@peerloop/topics';
import { OrganisationRegister } from '../organisation/organisation-register.js';
import { ProfileEntity } from './profile.entity.js';
import { ProfileSearch } from './profile-search.js';
import type { ChangeProfileInput, IntroduceInput } from './profile.types.js';

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;
const countryCode = /^[A-Z]{2}$/;

/** A peer's own profile. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly search: ProfileSearch,
    private readonly organisations: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  /** @throws VALIDATION, CONFLICT */
  change(viewer: Viewer, input: ChangeProfileInput): Promise<Id> {
    const peerId = signedIn(viewer);
    checkCodes(input);
    const bioHtml = this.markdown.render(input.bio);
    return this.unitOfWork.run(async (tx) => {
      // Before her profile, as whoever merges two organisations does.
      const organisationId = await this.organisationOf(tx, peerId, input);
      const profile = await this.load(tx, peerId);
      if (profile.version !== input.version) throw conflict({ version: profile.version });
      const { role, place, country, languages, bio, offers, seeks } = input;
      Object.assign(profile, { role, place, country, languages, bio, bioHtml, offers, seeks });
      profile.organisationId = organisationId;
      profile.updatedAt = this.clock.now();
      await tx.repo(ProfileEntity).save(profile);
      await this.setExpertise(tx, peerId, input.expertise, 'expertise');
      await this.search.refresh(tx, peerId);
      return peerId;
    });
  }

  /** The first visit: three answers, all of which may be empty. @throws VALIDATION */
  introduce(viewer: Viewer, input: IntroduceInput): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const profile = await this.load(tx, peerId);
      if (input.offers) profile.offers = input.offers;
      if (input.seeks) profile.seeks = input.seeks;
      profile.introducedAt = this.clock.now();
      profile.updatedAt = this.clock.now();
      await tx.repo(ProfileEntity).save(profile);
      if (input.topicIds.length > 0) {
        await this.setExpertise(tx, peerId, input.topicIds, 'topicIds');
        await this.outbox.record(tx, topicInterestShown({ peerId, topicIds: input.topicIds }));
      }
      await this.search.refresh(tx, peerId);
      return peerId;
    });
  }

  private async load(tx: Tx, peerId: Id): Promise<ProfileEntity> {
    await tx.query(
      'INSERT INTO profile (peer_id, updated_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [peerId, this.clock.now()],
    );
    return tx.repo(ProfileEntity).findOneOrFail({
      where: { peerId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The listed organisation, or a new one made of what was typed; one of that name is reused. */
  private async organisationOf(tx: Tx, peerId: Id, input: ChangeProfileInput): Promise<Id | null> {
    if (input.organisationId) {
      const id = await this.organisations.staying(tx, input.organisationId);
      // Nobody comes to a hidden one; whoever works there may stay.
      const [open] = await tx.query(
        `SELECT FROM organisation WHERE id = $1 AND (hidden_at IS NULL
           OR id = (SELECT organisation_id FROM profile WHERE peer_id = $2))`,
        [id, peerId],
      );
      if (!open) throw invalid('organisationId', 'UNKNOWN');
      return id;
    }
    if (!input.organisationName) return null;
    if (!input.organisationLevel) throw invalid('organisationLevel', 'REQUIRED');
    const named = {
      name: input.organisationName,
      kind: input.organisationKind ?? 'other',
      level: input.organisationLevel,
      country: input.country,
      place: input.place,
    } as const;
    return this.organisations.enter(tx, named, peerId);
  }

  private async setExpertise(
    tx: Tx,
    peerId: Id,
    topicIds: readonly Id[],
    field: string,
  ): Promise<void> {
    await demandTopics(tx, topicIds, field);
    await tx.query('DELETE FROM expertise WHERE peer_id = $1 AND topic_id <> ALL ($2::uuid[])', [
      peerId,
      topicIds,
    ]);
    await tx.query(
      `INSERT INTO expertise (peer_id, topic_id)
       SELECT $1, id FROM topic WHERE id = ANY ($2::uuid[]) ON CONFLICT DO NOTHING`,
      [peerId, topicIds],
    );
  }
}

/** @throws VALIDATION on the first of the topics that there is not */
async function demandTopics(tx: Tx, topicIds: readonly Id[], field: string): Promise<void> {
  const known = await tx.query<{ id: Id }>('SELECT id FROM topic WHERE id = ANY ($1::uuid[])', [
    topicIds,
  ]);
  const ids = new Set(known.map(({ id }) => id));
  const unknown = topicIds.findIndex((id) => !ids.has(id));
  if (unknown >= 0) throw invalid(`${field}.${unknown}`, 'UNKNOWN');
}

function checkCodes(input: ChangeProfileInput): void {
  if (input.country !== '' && !countryCode.test(input.country))
    throw invalid('country', 'COUNTRY_UNKNOWN');
  const wrong = input.languages.findIndex((tag) => !languageTag.test(tag));
  if (wrong >= 0) throw invalid(`languages.${wrong}`, 'LANGUAGE_UNKNOWN');
}
