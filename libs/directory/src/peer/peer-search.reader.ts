import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  mapPage,
  toPage,
  type Id,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql, sqlParameters, type Parameter } from '@peerloop/platform';
import { TopicReader, type TopicView } from '@peerloop/topics';
import { peopleMetIds } from './acquaintance.js';
import { holdsWords } from '../search-text.js';
import type { DirectoryEntryView, PeerSearchInput } from './peer-search.types.js';
import { peerColumns, peerOf, type PeerRow } from './peer.reader.js';

interface EntryRow extends PeerRow {
  readonly languages: string[];
  readonly offers: string;
  readonly sortName: string;
  readonly topicIds: Id[];
  readonly followed: boolean;
}

/** Where each filter that is set adds its condition; the values are always parameters. */
function conditionsOf(input: PeerSearchInput, parameter: Parameter): string[] {
  const conditions: string[] = [];
  if (input.text) conditions.push(holdsWords('profile.search', input.text, parameter));
  if (input.place) {
    // The search text holds the place too: its index narrows, the second condition decides.
    conditions.push(holdsWords('profile.search', input.place, parameter));
    conditions.push(holdsWords('fold_text(profile.place)', input.place, parameter));
  }
  if (input.level) conditions.push(`organisation.level = ${parameter(input.level)}`);
  if (input.organisationId)
    conditions.push(`profile.organisation_id = ${parameter(input.organisationId)}`);
  if (input.country) conditions.push(`profile.country = ${parameter(input.country)}`);
  if (input.language) conditions.push(`profile.languages @> ARRAY[${parameter(input.language)}]`);
  if (input.champion) conditions.push('profile.champion_since IS NOT NULL');
  if (input.topicId) {
    conditions.push(`EXISTS (SELECT FROM expertise JOIN topic ON topic.id = expertise.topic_id
      WHERE expertise.peer_id = profile.peer_id AND topic.path @> ARRAY[${parameter(input.topicId)}::uuid])`);
  }
  if (input.after) {
    const [name, id] = decodeCursor(input.after, 'text', 'id');
    conditions.push(
      `(profile.sort_name, profile.peer_id) > (${parameter(name)}, ${parameter(id)}::uuid)`,
    );
  }
  return conditions;
}

/** The profile directory; for signed-in viewers only. */
@Injectable()
export class PeerSearchReader {
  constructor(
    private readonly sql: Sql,
    private readonly topics: TopicReader,
  ) {}

  /** By name. Profiles without a word in them are for those who look for something of theirs. */
  async search(viewer: Viewer, input: PeerSearchInput): Promise<Page<DirectoryEntryView>> {
    const parameters = sqlParameters(viewer.peerId);
    const conditions = conditionsOf(input, parameters.parameter);
    if (!input.text) conditions.push('profile.listed');
    return this.entries(viewer, conditions, parameters, input.first);
  }

  /** Peers the viewer follows, by name. */
  followed(viewer: Viewer, args: PageArgs): Promise<Page<DirectoryEntryView>> {
    return this.among(viewer, 'SELECT peer_id FROM peer_follow WHERE follower_id = $1', args);
  }

  /** Those with whom the viewer took part in an exercise, by name. */
  met(viewer: Viewer, args: PageArgs): Promise<Page<DirectoryEntryView>> {
    return this.among(viewer, peopleMetIds, args);
  }

  /** @param ids statement for ids of peers; the viewer is its `$1` */
  private among(viewer: Viewer, ids: string, args: PageArgs): Promise<Page<DirectoryEntryView>> {
    const parameters = sqlParameters(viewer.peerId);
    const conditions = [...conditionsOf(args, parameters.parameter), `profile.peer_id IN (${ids})`];
    return this.entries(viewer, conditions, parameters, args.first);
  }

  private async entries(
    viewer: Viewer,
    conditions: readonly string[],
    { values, parameter }: ReturnType<typeof sqlParameters>,
    first: number,
  ): Promise<Page<DirectoryEntryView>> {
    const rows = await this.sql.query<EntryRow>(
      `SELECT ${peerColumns}, profile.languages, profile.offers, profile.sort_name AS "sortName",
              ARRAY (SELECT topic_id FROM expertise
                     WHERE expertise.peer_id = profile.peer_id) AS "topicIds",
              EXISTS (SELECT FROM peer_follow WHERE peer_follow.peer_id = profile.peer_id
                      AND follower_id = $1) AS followed
       FROM profile
       JOIN account ON account.id = profile.peer_id
       LEFT JOIN organisation ON organisation.id = profile.organisation_id
       WHERE account.disabled_at IS NULL AND profile.hidden_at IS NULL
         ${conditions.map((condition) => `AND ${condition}`).join(' ')}
       ORDER BY profile.sort_name, profile.peer_id LIMIT ${parameter(first + 1)}`,
      values,
      { replan: true },
    );
    const page = toPage(rows, first, (row) => [row.sortName, row.id]);
    const topics = await this.topicsOf(viewer, rows);
    return mapPage(page, (row) => ({
      id: row.id,
      peer: peerOf(viewer, row),
      languages: row.languages,
      offers: row.offers,
      followed: row.followed,
      expertise: row.topicIds.flatMap((id) => topics.get(id) ?? []),
    }));
  }

  private async topicsOf(viewer: Viewer, rows: readonly EntryRow[]): Promise<Map<Id, TopicView>> {
    const ids = [...new Set(rows.flatMap((row) => row.topicIds))];
    const topics = await this.topics.byIds(viewer, ids);
    return new Map(topics.map((topic) => [topic.id, topic]));
  }
}
