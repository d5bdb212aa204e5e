import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import {
  fallbacks,
  decodeCursor,
  greatestId,
  isAdministrator,
  isOrganiser,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { mayChangeShowcase, mayReview, maySeeShowcase } from './showcase.policy.js';
import type { ShowcasesInput, ShowcaseView } from './showcase.types.js';

type ShowcaseRow = Omit<
  ShowcaseView,
  'topic' | 'champion' | 'mayChange' | 'mayReview' | 'country' | 'reviewNote'
> & {
  readonly championId: Id;
  readonly country: string;
  readonly reviewNote: string;
  readonly topicId: Id;
  readonly topicSlug: string;
  readonly topicTitle: string;
  readonly topicPath: Id[];
};

const select = `
  SELECT showcase.id, showcase.title, showcase.place, showcase.country, showcase.year, showcase.language,
         showcase.done, showcase.done_html AS "doneHtml", showcase.excerpt, showcase.took, showcase.took_html AS "tookHtml",
         showcase.came, showcase.came_html AS "cameHtml", showcase.conditions,
         showcase.conditions_html AS "conditionsHtml", showcase.status,
         showcase.review_note AS "reviewNote", showcase.submitted_at AS "submittedAt",
         showcase.published_at AS "publishedAt", showcase.version,
         showcase.hidden_at IS NOT NULL AS hidden, showcase.champion_id AS "championId",
         topic.id AS "topicId", topic.slug AS "topicSlug", in_language(topic.title, $1) AS "topicTitle",
         topic.path AS "topicPath"
  FROM showcase JOIN topic ON topic.id = showcase.topic_id`;

const isPublic = `showcase.status = 'published' AND showcase.hidden_at IS NULL`;

/** Showcases as the viewer may read them. */
@Injectable()
export class ShowcaseReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
  ) {}

  /** What is published, newest first. */
  list(viewer: Viewer, input: ShowcasesInput): Promise<Page<ShowcaseView>> {
    const conditions = [isPublic];
    const values: unknown[] = [];
    if (input.topicId) {
      values.push(input.topicId);
      conditions.push('topic.path @> ARRAY[$4::uuid]');
    }
    if (input.championId) {
      values.push(input.championId);
      conditions.push(`showcase.champion_id = $${3 + values.length}`);
    }
    if (input.organisationId) {
      values.push(input.organisationId);
      conditions.push(`showcase.champion_id IN
        (SELECT peer_id FROM profile WHERE organisation_id = $${3 + values.length})`);
    }
    return this.page(viewer, input, conditions, values);
  }

  /** The viewer's own, in whatever state, newest first. */
  own(viewer: Viewer, peerId: Id, args: PageArgs): Promise<Page<ShowcaseView>> {
    return this.page(
      viewer,
      args,
      [`showcase.champion_id = $4 AND showcase.status <> 'withdrawn'`],
      [peerId],
    );
  }

  /** What waits for the viewer's look, newest first; her own are for others. */
  waiting(viewer: Viewer, peerId: Id, args: PageArgs): Promise<Page<ShowcaseView>> {
    return this.page(
      viewer,
      args,
      [
        `showcase.status = 'waiting' AND ($4 OR showcase.champion_id <> $5)
         AND ($6 OR topic.path && $7::uuid[])`,
      ],
      [isAdministrator(viewer), peerId, isOrganiser(viewer), [...viewer.moderates]],
    );
  }

  /** @throws NOT_FOUND */
  async byId(viewer: Viewer, id: Id): Promise<ShowcaseView> {
    const row = await this.sql.one<ShowcaseRow>(`${select} WHERE showcase.id = $2`, [
      fallbacks(viewer.locale),
      id,
    ]);
    if (!row || !maySeeShowcase(viewer, row)) throw notFound();
    const [view] = await this.hydrate(viewer, [row]);
    return view!;
  }

  private async page(
    viewer: Viewer,
    args: PageArgs,
    conditions: readonly string[],
    values: readonly unknown[],
  ): Promise<Page<ShowcaseView>> {
    const before = args.after ? decodeCursor(args.after, 'id')[0] : greatestId;
    const rows = await this.sql.query<ShowcaseRow>(
      `${select} WHERE ${conditions.join(' AND ')} AND showcase.id < $2
       ORDER BY showcase.id DESC LIMIT $3`,
      [fallbacks(viewer.locale), before, args.first + 1, ...values],
    );
    const page = toPage(rows, args.first, (row) => [row.id]);
    const views = await this.hydrate(
      viewer,
      page.edges.map((edge) => edge.node),
    );
    return mapPage(page, (_, index) => views[index]!);
  }

  private async hydrate(viewer: Viewer, rows: readonly ShowcaseRow[]): Promise<ShowcaseView[]> {
    const champions = await this.peers.summaries(
      viewer,
      rows.map((row) => row.championId),
    );
    return rows.map((row) => {
      const { championId, topicId, topicSlug, topicTitle, topicPath, reviewNote, ...view } = row;
      const facts = { championId, status: row.status, hidden: row.hidden, topicPath };
      const inTheKnow = viewer.peerId === championId || mayReview(viewer, facts);
      return {
        ...view,
        country: row.country || null,
        topic: { id: topicId, slug: topicSlug, title: topicTitle },
        champion: champions.get(championId)!,
        reviewNote: inTheKnow ? reviewNote || null : null,
        mayChange: mayChangeShowcase(viewer, facts),
        mayReview: mayReview(viewer, facts),
      };
    });
  }
}
