import { Injectable } from '@nestjs/common';
import { type Id, newId, parseMailAddress } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type {
  ListRow,
  RowField,
  RowProblem,
  RowValues,
} from '../reading/participant-list-reading.js';
import { checkRow, checkRows } from '../rows/row-check.js';
import { type RowProblemCode, rowProblems } from './participant-list.errors.js';

/** A row that is not sent yet. */
export interface WaitingRow {
  readonly line: number;
  readonly values: RowValues;
  readonly problems: readonly RowProblem[];
  readonly corrected: boolean;
  readonly removed: boolean;
}

// Found in the file itself; checking the values again does not find them.
const fileNotices: ReadonlySet<RowProblemCode> = new Set([
  rowProblems.hiddenRow,
  rowProblems.linkDiffers,
  rowProblems.formulaError,
  rowProblems.formulaWithoutValue,
]);

/** The rows of a participant list, as they are kept. What was sent does not change any more. */
@Injectable()
export class ParticipantRows {
  waiting(tx: Tx, listId: Id): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `SELECT line, row_values AS values, problems, corrected, removed FROM participant
       WHERE list_id = $1 AND sent_at IS NULL ORDER BY line`,
      [listId],
    );
  }

  /**
   * Puts a reading in the place of the rows that are not sent yet. Whoever was sent an invitation stays as
   * she is and is not listed again.
   * @param sameRows whether lines mean the same rows as before: then corrections and removals stay with
   *   them; otherwise removals stay with their addresses
   */
  async replace(tx: Tx, listId: Id, rows: readonly ListRow[], sameRows: boolean): Promise<void> {
    const before = await this.waiting(tx, listId);
    const sent = await this.sentLines(tx, listId);
    const byLine = new Map(before.map((row) => [row.line, row]));
    const removed = new Set(
      before.filter((row) => row.removed).map((row) => addressOf(row.values)),
    );
    const kept = rows.flatMap((row): WaitingRow[] => {
      const old = sameRows ? byLine.get(row.line) : undefined;
      const address = addressOf(row.values);
      if (!old?.corrected && address !== null && sent.has(address)) return [];
      const values = old?.corrected ? old.values : row.values;
      const isRemoved = sameRows ? old?.removed : address !== null && removed.has(address);
      return [{ ...row, values, corrected: old?.corrected ?? false, removed: isRemoved ?? false }];
    });
    await tx.query('DELETE FROM participant WHERE list_id = $1 AND sent_at IS NULL', [listId]);
    await tx.query(
      `INSERT INTO participant (id, list_id, line, row_values, problems, person, address, corrected, removed)
       SELECT id, $1, line, row_values, problems, person, address, corrected, removed
       FROM jsonb_to_recordset($2::jsonb) AS fresh (id uuid, line integer, row_values jsonb,
         problems jsonb, person jsonb, address text, corrected boolean, removed boolean)`,
      [listId, JSON.stringify(records(kept, sent))],
    );
  }

  /** Checks rows again after one of them was changed: another may keep its address now. */
  async save(tx: Tx, listId: Id, rows: readonly WaitingRow[]): Promise<void> {
    const sent = await this.sentLines(tx, listId);
    await tx.query(
      `UPDATE participant SET row_values = fresh.row_values, problems = fresh.problems,
         person = fresh.person, address = fresh.address,
         corrected = fresh.corrected, removed = fresh.removed
       FROM jsonb_to_recordset($2::jsonb) AS fresh (line integer, row_values jsonb,
         problems jsonb, person jsonb, address text, corrected boolean, removed boolean)
       WHERE participant.list_id = $1 AND participant.sent_at IS NULL
         AND participant.line = fresh.line
         AND (participant.row_values, participant.problems, participant.corrected, participant.removed)
           IS DISTINCT FROM (fresh.row_values, fresh.problems, fresh.corrected, fresh.removed)`,
      [listId, JSON.stringify(records(rows, sent))],
    );
  }

  /** Lines by address of those who were sent to. */
  private async sentLines(tx: Tx, listId: Id): Promise<Map<string, number>> {
    const rows = await tx.query<{ address: string; line: number }>(
      `SELECT address, line FROM participant
        WHERE list_id = $1 AND sent_at IS NOT NULL AND address IS NOT NULL`,
      [listId],
    );
    return new Map(rows.map(({ address, line }) => [address, line]));
  }
}

/** The row with some values typed anew. */
export function correctedRow(row: WaitingRow, typed: RowValues): WaitingRow {
  const changed = (Object.keys(typed) as RowField[]).filter(
    (field) => (typed[field] ?? '') !== (row.values[field] ?? ''),
  );
  const problems = row.problems.filter(({ field }) => field === 'row' || !changed.includes(field));
  return { ...row, values: { ...row.values, ...typed }, problems, corrected: true };
}

function addressOf({ address }: RowValues): string | null {
  const reading = parseMailAddress(address ?? '');
  return reading.ok ? reading.address : null;
}

function records(rows: readonly WaitingRow[], sent: ReadonlyMap<string, number>): object[] {
  const noticesOf = (row: WaitingRow): RowProblem[] =>
    row.problems.filter(({ code }) => fileNotices.has(code));
  const listed = checkRows(
    rows
      .filter(({ removed }) => !removed)
      .map((row) => ({ line: row.line, values: row.values, notices: noticesOf(row) })),
  );
  const byLine = new Map(listed.map((row) => [row.line, row]));
  return rows.map(({ line, values, corrected, removed }) => {
    const checked = byLine.get(line) ?? checkRow(values);
    const sentLine = sent.get(checked.person?.address ?? '');
    const again: RowProblem[] =
      sentLine === undefined
        ? []
        : [
            {
              field: 'address',
              code: rowProblems.duplicateAddress,
              facts: { line: sentLine },
              blocking: true,
            },
          ];
    const person = again.length > 0 ? null : checked.person;
    return {
      id: newId(),
      line,
      row_values: checked.values,
      problems: [...checked.problems, ...again],
      person,
      address: person?.address ?? null,
      corrected,
      removed,
    };
  });
}
