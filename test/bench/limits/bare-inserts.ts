import pg from 'pg';
import { now } from '../clock.js';

const row = `INSERT INTO bench_post (id, thread_id, seq, author_id, body, body_html, created_at)
  VALUES (gen_random_uuid(), gen_random_uuid(), $1, gen_random_uuid(), $2, $2, now())`;

/** The limit of writes: one row as large as a post and its commit, by so many writers; rows a second. */
export async function bareInserts(
  databaseUrl: string,
  writers: number,
  seconds: number,
  body: string,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: writers });
  try {
    await pool.query('CREATE TABLE bench_post (LIKE post INCLUDING ALL)');
    const begun = now();
    let written = 0;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (now() - begun < seconds * 1000) {
          written += 1;
          await pool.query({ name: 'insert', text: row, values: [written, body] });
        }
      }),
    );
    return (written * 1000) / (now() - begun);
  } finally {
    await pool.query('DROP TABLE IF EXISTS bench_post');
    await pool.end();
  }
}
