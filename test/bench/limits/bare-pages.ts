import Fastify from 'fastify';
import pg from 'pg';

// The limit of reads: the same statements through `pg`, the rows as JSON, nothing else.
interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

const { databaseUrl, poolSize, pages } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Per page, the statements that follow each other. */
  readonly pages: Readonly<Record<string, readonly Statement[]>>;
};

const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
const fastify = Fastify();

for (const [name, statements] of Object.entries(pages)) {
  fastify.get(`/${name}`, async () => {
    const answers: unknown[] = [];
    for (const [index, { text, values }] of statements.entries()) {
      const { rows } = await pool.query({ name: `${name}-${index}`, text, values });
      answers.push(rows);
    }
    return answers;
  });
}

const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: new URL(address).port });
process.once('disconnect', () => process.exit(0));
