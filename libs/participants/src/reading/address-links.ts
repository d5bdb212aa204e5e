import type { Sheet, SheetCell } from '@peerloop/sheets';
import { linkedAddress } from '../rows/address-cell.js';

/** The sheet with the links that lead to a mailbox, as plain addresses; other links say nothing of people. */
export function withAddressLinks(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, withAddressLink(cell)])),
  }));
  return { ...sheet, rows };
}

function withAddressLink({ link: target, ...cell }: SheetCell): SheetCell {
  const link = target === undefined ? undefined : linkedAddress(target);
  if (link === undefined) return cell;
  // =HYPERLINK("mailto:…") that nobody worked out yet: the address is what it would show.
  if (cell.trouble === 'FORMULA_WITHOUT_VALUE') return { text: link, link };
  return { ...cell, link };
}
