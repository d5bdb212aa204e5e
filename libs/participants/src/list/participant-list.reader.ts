import { Injectable } from '@nestjs/common';
import { SimilarNameReader } from '@peerloop/directory';
import {
  decodeCursor,
  greatestId,
  type Id,
  type Locale,
  mapPage,
  notFound,
  type Page,
  type PageArgs,
  signedIn,
  toPage,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type {
  Facts,
  ListUnderstanding,
  RowField,
  RowProblem,
  RowValues,
} from '../reading/participant-list-reading.js';
import { rowProblems } from './participant-list.errors.js';
import { fieldLimits } from './participant-list.limits.js';
import { maySeeList } from './participant-list.policy.js';
import type { ListCountsView, ParticipantListView } from './participant-list.types.js';
import type {
  ListFactView,
  ParticipantRowView,
  ParticipantState,
  ParticipantValuesView,
} from './participant-row.types.js';

// A row's state, from `participant`; those who were sent to first.
const state = `
  CASE WHEN sent_at IS NOT NULL AND account_id IS NOT NULL THEN 'joined'
       WHEN sent_at IS NOT NULL THEN 'invited'
       WHEN removed THEN 'removed'
       WHEN address IS NULL THEN 'problem'
       WHEN EXISTS (SELECT FROM account WHERE account.address = participant.address) THEN 'here'
       WHEN EXISTS (SELECT FROM participant AS other
                    WHERE other.address = participant.address AND other.invited_at IS NOT NULL)
         THEN 'invitedBefore'
       ELSE 'new' END`;

// What needs a look comes first.
const rank = `
  CASE WHEN sent_at IS NOT NULL THEN 3 WHEN removed THEN 4 WHEN address IS NULL THEN 0
       WHEN problems <> '[]' THEN 1 ELSE 2 END`;

const listColumns = `
  list.id, list.organiser_id AS "organiserId", list.title, list.topic_ids AS "topicIds", list.locale,
  list.file_name AS "fileName", list.file IS NOT NULL AS "hasFile",
  list.uploaded_at AS "uploadedAt", list.sent_at AS "sentAt", list.reading,
  (SELECT json_object_agg(state, number) FROM
     (SELECT ${state} AS state, count(*)::int AS number FROM participant
      WHERE participant.list_id = list.id GROUP BY 1) AS counted) AS counts`;

interface ListRecord {
  readonly id: Id;
  readonly organiserId: Id;
  readonly title: string;
  readonly topicIds: Id[];
  readonly locale: Locale;
  readonly fileName: string;
  readonly hasFile: boolean;
  readonly uploadedAt: Date;
  readonly sentAt: Date | null;
  readonly reading: ListUnderstanding;
  readonly counts: Partial<ListCountsView> | null;
}

interface RowRecord {
  readonly id: Id;
  readonly line: number;
  readonly rank: number;
  readonly state: ParticipantState;
  readonly sent: boolean;
  readonly corrected: boolean;
  readonly values: RowValues;
  readonly problems: readonly RowProblem[];
  /** As it is to be sent; null once it was. */
  readonly organisation: string | null;
  readonly country: string;
}

/** Participant lists, for their organiser and for administrators only. */
@Injectable()
export class ParticipantListReader {
  constructor(
    private readonly sql: Sql,
    private readonly similarNames: SimilarNameReader,
  ) {}

  /** @throws NOT_FOUND also when it is somebody else's */
  async byId(viewer: Viewer, listId: Id): Promise<ParticipantListView> {
    const list = await this.sql.one<ListRecord>(
      `SELECT ${listColumns} FROM participant_list AS list WHERE list.id = $1`,
      [listId],
    );
    if (!list || !maySeeList(viewer, list)) throw notFound();
    return listView(list);
  }

  /** The viewer's own lists, the newest first. */
  async own(viewer: Viewer, args: PageArgs): Promise<Page<ParticipantListView>> {
    const [before] = args.after ? decodeCursor(args.after, 'id') : [greatestId];
    const lists = await this.sql.query<ListRecord>(
      `SELECT ${listColumns} FROM participant_list AS list
       WHERE list.organiser_id = $1 AND list.id < $2
       ORDER BY list.id DESC LIMIT $3`,
      [signedIn(viewer), before, args.first + 1],
    );
    return mapPage(
      toPage(lists, args.first, ({ id }) => [id]),
      listView,
    );
  }

  /** Rows that need a look first, then by line. @throws NOT_FOUND */
  async rows(viewer: Viewer, listId: Id, args: PageArgs): Promise<Page<ParticipantRowView>> {
    const list = await this.sql.one<{ organiserId: Id }>(
      'SELECT organiser_id AS "organiserId" FROM participant_list WHERE id = $1',
      [listId],
    );
    if (!list || !maySeeList(viewer, list)) throw notFound();
    const [lastRank, lastLine, lastId] = args.after
      ? decodeCursor(args.after, 'integer', 'integer', 'id')
      : [null, null, null];
    const rows = await this.sql.query<RowRecord>(
      `SELECT * FROM (
         SELECT participant.id, line, ${rank} AS rank, ${state} AS state, sent_at IS NOT NULL AS sent,
                corrected, row_values AS values, problems,
                CASE WHEN sent_at IS NULL AND NOT removed THEN person ->> 'organisation' END
                  AS organisation,
                coalesce(person ->> 'country', '') AS country
         FROM participant WHERE list_id = $1) AS ranked
       WHERE $2::int IS NULL OR (rank, line, id) > ($2, $3::int, $4::uuid)
       ORDER BY rank, line, id LIMIT $5`,
      [listId, lastRank, lastLine, lastId, args.first + 1],
    );
    const page = toPage(rows, args.first, (row) => [row.rank, row.line, row.id]);
    const named = rows.flatMap(({ organisation: name, country }) =>
      name ? [{ name, country }] : [],
    );
    const known = await this.similarNames.of(named);
    return mapPage(page, ({ organisation: name, country, ...row }) =>
      rowView(row, name ? known({ name, country }) : null),
    );
  }
}

function listView({ reading, counts, ...list }: ListRecord): ParticipantListView {
  const none = { new: 0, here: 0, invitedBefore: 0, problem: 0, removed: 0, invited: 0, joined: 0 };
  return {
    ...list,
    ...reading,
    otherSheets: [...reading.otherSheets],
    columns: reading.columns.map((column) => ({ ...column, samples: [...column.samples] })),
    leftOut: [...reading.leftOut],
    problems: reading.problems.map(({ code, facts }) => ({ code, facts: factViews(facts) })),
    counts: { ...none, ...counts },
  };
}

/** @param known the organisation here that is called nearly as the row's */
function rowView(
  { values, problems, ...row }: Omit<RowRecord, 'organisation' | 'country'>,
  known: string | null,
): ParticipantRowView {
  const similar: RowProblem[] = known
    ? [
        {
          ...{ field: 'organisation', code: rowProblems.similarOrganisation },
          ...{ facts: { known }, blocking: false },
        },
      ]
    : [];
  const fields = Object.keys(fieldLimits) as RowField[];
  const texts = Object.fromEntries(fields.map((field) => [field, values[field] ?? '']));
  return {
    ...row,
    values: texts as unknown as ParticipantValuesView,
    problems: [...problems, ...similar].map(({ facts, ...problem }) => ({
      ...problem,
      facts: factViews(facts),
    })),
  };
}

function factViews(facts: Facts): ListFactView[] {
  return Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }));
}
