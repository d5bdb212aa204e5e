import { Injectable } from '@nestjs/common';
import {
  Clock,
  conflict,
  DomainError,
  type Id,
  invalid,
  type Locale,
  newId,
  notFound,
  signedIn,
  type Viewer,
  languageTag,
} from '@peerloop/kernel';
import { Sql, type Tx, UnitOfWork } from '@peerloop/platform';
import type {
  ParticipantListReading,
  ReadingOptions,
  StoredOptions,
} from '../reading/participant-list-reading.js';
import { readParticipantList } from '../reading/read-participant-list.js';
import type { ListUpload } from './list-upload.js';
import { ParticipantListEntity } from './participant-list.entity.js';
import { listStops } from './participant-list.errors.js';
import { maySeeList } from './participant-list.policy.js';
import type {
  CorrectListRowInput,
  ListRowInput,
  SetListColumnsInput,
} from './participant-list.types.js';
import { correctedRow, ParticipantRows, type WaitingRow } from './participant-rows.js';

interface StoredList {
  readonly organiserId: Id;
  readonly file: Buffer | null;
  readonly locale: Locale;
  readonly version: number;
}

const asGuessed: StoredOptions = { columns: [], sheet: null, encoding: null };

/** Participant lists up to their sending: uploaded, understood, corrected. */
@Injectable()
export class ParticipantListService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ParticipantRows,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a list, or continues one with a longer file: those already sent to stay, the rest is replaced.
   * @throws NOT_FOUND, VALIDATION (UNKNOWN), or one of the list refusals
   */
  async upload(viewer: Viewer, upload: ListUpload, file: Buffer): Promise<Id> {
    const organiserId = signedIn(viewer);
    const { listId } = upload;
    // Foreign lists are not read for; the answer comes before the work.
    const locale = listId ? (await this.stored(viewer, listId)).locale : upload.locale;
    const options = readingOptions(asGuessed, locale);
    const { rows, ...reading } = await readParticipantList(file, options);
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const fresh = {
        fileName: upload.fileName,
        file,
        reading,
        options: asGuessed,
        uploadedAt: now,
      };
      if (listId) {
        const list = await this.load(tx, viewer, listId);
        await tx.repo(ParticipantListEntity).save(Object.assign(list, fresh));
        await this.rows.replace(tx, listId, rows, false);
        return listId;
      }
      await demandTopics(tx, upload.topicIds);
      const id = newId();
      const { title } = upload;
      const list = {
        id,
        organiserId,
        title,
        locale,
        topicIds: [...upload.topicIds],
        createdAt: now,
      };
      await tx.repo(ParticipantListEntity).insert({ ...fresh, ...list, sentAt: null });
      await this.rows.replace(tx, id, rows, false);
      return id;
    });
  }

  /**
   * Reads the file again as its organiser says. Corrections stay, as long as the sheet does.
   * @throws NOT_FOUND, CONFLICT, LIST_FILE_GONE, or one of the list refusals
   */
  async setColumns(viewer: Viewer, input: SetListColumnsInput): Promise<Id> {
    const { listId, columns } = input;
    const before = await this.stored(viewer, listId);
    if (!before.file) throw new DomainError(listStops.fileGone);
    const sheet = input.sheet ?? null;
    const encoding = input.encoding ?? null;
    const options: StoredOptions = {
      columns: columns.map(({ index, meaning }) => ({ index, meaning })),
      sheet,
      encoding,
    };
    const { rows, ...reading } = await readParticipantList(
      before.file,
      readingOptions(options, before.locale),
    );
    return this.unitOfWork.run(async (tx) => {
      const list = await this.load(tx, viewer, listId);
      if (list.version !== before.version) throw conflict({ version: list.version });
      const sameRows = isSameSheet(list.reading, reading);
      await tx.repo(ParticipantListEntity).save(Object.assign(list, { options, reading }));
      await this.rows.replace(tx, listId, rows, sameRows);
      return listId;
    });
  }

  /** @throws NOT_FOUND for a row that is not there or already sent */
  correctRow(viewer: Viewer, { listId, line, values }: CorrectListRowInput): Promise<Id> {
    const typed = Object.fromEntries(
      Object.entries(values).filter(([, value]) => typeof value === 'string'),
    );
    return this.changeRow(viewer, { listId, line }, (row) => correctedRow(row, typed));
  }

  /** Takes a row off the list, or puts it back. @throws NOT_FOUND as above */
  removeRow(viewer: Viewer, input: ListRowInput, removed: boolean): Promise<Id> {
    return this.changeRow(viewer, input, (row) => ({ ...row, removed }));
  }

  /** The list, locked. @throws NOT_FOUND also when it is somebody else's */
  async load(tx: Tx, viewer: Viewer, listId: Id): Promise<ParticipantListEntity> {
    const list = await tx
      .repo(ParticipantListEntity)
      .findOne({ where: { id: listId }, lock: { mode: 'pessimistic_write' } });
    if (!list || !maySeeList(viewer, list)) throw notFound();
    return list;
  }

  private changeRow(
    viewer: Viewer,
    { listId, line }: ListRowInput,
    change: (row: WaitingRow) => WaitingRow,
  ): Promise<Id> {
    return this.unitOfWork.run(async (tx) => {
      await this.load(tx, viewer, listId);
      const rows = await this.rows.waiting(tx, listId);
      if (!rows.some((row) => row.line === line)) throw notFound();
      const changed = rows.map((row) => (row.line === line ? change(row) : row));
      await this.rows.save(tx, listId, changed);
      return listId;
    });
  }

  private async stored(viewer: Viewer, listId: Id): Promise<StoredList> {
    const list = await this.sql.one<StoredList>(
      'SELECT organiser_id AS "organiserId", file, locale, version FROM participant_list WHERE id = $1',
      [listId],
    );
    if (!list || !maySeeList(viewer, list)) throw notFound();
    return list;
  }
}

function readingOptions(
  { columns, sheet, encoding }: StoredOptions,
  locale: Locale,
): ReadingOptions {
  const language = languageTag(locale);
  return { columns, language, ...(sheet ? { sheet } : {}), ...(encoding ? { encoding } : {}) };
}

function isSameSheet(
  before: Pick<ParticipantListReading, 'sheet' | 'encoding'>,
  after: Pick<ParticipantListReading, 'sheet' | 'encoding'>,
): boolean {
  return before.sheet === after.sheet && before.encoding === after.encoding;
}

async function demandTopics(tx: Tx, topicIds: readonly Id[]): Promise<void> {
  const known = await tx.query('SELECT id FROM topic WHERE id = ANY ($1::uuid[])', [topicIds]);
  if (known.length < topicIds.length) throw invalid('topicIds', 'ID_INVALID');
}
