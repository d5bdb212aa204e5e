/** One line of the table: what we do, what the bare machine does, and how the two compare. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly limit?: string;
  /** Ours as a share of the limit. */
  readonly ratio?: number;
}

export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toLocaleString('en', { maximumFractionDigits: value >= 10 ? 1 : 2 });
}

export const perSecond = (value: number): string => `${rounded(value)} /s`;
export const ms = (value: number): string => `${rounded(value)} ms`;

/** A figure with a limit measured in the same run. */
export function compared(
  what: string,
  ours: number,
  limit: number,
  unit: (value: number) => string,
): Figure {
  return { what, ours: unit(ours), limit: unit(limit), ratio: ours / limit };
}

/** The figures under their headings, columns aligned. */
export function tableOf(sections: ReadonlyMap<string, readonly Figure[]>): string {
  const heads = ['', 'ours', 'limit', 'ratio'];
  const cells = (figure: Figure): string[] => [
    `  ${figure.what}`,
    figure.ours,
    figure.limit ?? '',
    figure.ratio === undefined ? '' : figure.ratio.toFixed(2),
  ];
  const rows = [heads, ...[...sections.values()].flat().map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  const body = [...sections].flatMap(([title, figures]) => [
    '',
    title,
    ...figures.map((f) => line(cells(f))),
  ]);
  return [line(heads), ...body, ''].join('\n');
}
