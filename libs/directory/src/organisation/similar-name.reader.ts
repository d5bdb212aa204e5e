import { Injectable } from '@nestjs/common';
import { Sql } from '@peerloop/platform';

/** An organisation as a list names it. */
export interface NamedIn {
  readonly name: string;
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string;
}

/**
 * In the SQL of readers here: whether one key holds all words of the other, and the countries do not
 * contradict each other.
 */
export function alike(one: string, other: string): string {
  return `((string_to_array(${other}.key, ' ') @> string_to_array(${one}.key, ' ')
            OR string_to_array(${other}.key, ' ') <@ string_to_array(${one}.key, ' '))
           AND ${other}.key <> '' AND ${one}.key <> ''
           AND (${other}.country = ${one}.country OR '' IN (${other}.country, ${one}.country)))`;
}

/** Names that are nearly those of organisations which are here. */
@Injectable()
export class SimilarNameReader {
  constructor(private readonly sql: Sql) {}

  /** For those that nothing here bears: the name of the one that comes closest, if there is one. */
  async of(named: readonly NamedIn[]): Promise<(known: NamedIn) => string | null> {
    if (named.length === 0) return () => null;
    const rows = await this.sql.query<NamedIn & { known: string }>(
      `SELECT named.name, named.country, known.name AS known
       FROM (SELECT DISTINCT name, country, fold_text(name) AS key
             FROM unnest($1::text[], $2::text[]) AS given (name, country)) AS named
       CROSS JOIN LATERAL (
         SELECT organisation.name FROM organisation
         WHERE hidden_at IS NULL AND ${alike('named', 'organisation')}
         ORDER BY abs(length(organisation.key) - length(named.key)), id LIMIT 1) AS known
       WHERE NOT EXISTS (
         SELECT FROM (SELECT key, country FROM organisation
                      UNION ALL SELECT key, country FROM former_organisation) AS borne
         WHERE borne.key = named.key
           AND (borne.country = named.country OR '' IN (borne.country, named.country)))`,
      [named.map(({ name }) => name), named.map(({ country }) => country)],
    );
    const known = new Map(rows.map((row) => [`${row.country} ${row.name}`, row.known]));
    return ({ name, country }) => known.get(`${country} ${name}`) ?? null;
  }
}
