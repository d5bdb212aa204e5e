// The steps of a start, on the real database: `migrate` makes a table, `seed` fills it.
import pg from 'pg';

const [command] = process.argv.slice(2);
const tell = (message) => new Promise((resolve) => process.send(message, resolve));
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();

if (command === 'migrate') {
  await client.query('CREATE TABLE IF NOT EXISTS note (text text PRIMARY KEY)');
}
if (command === 'first-administrator') {
  await client.query('INSERT INTO note VALUES ($1)', [process.env.ADMIN_EMAIL]);
  await tell({
    kind: 'result',
    value: { address: process.env.ADMIN_EMAIL, created: true, signInUrl: 'http://localhost/s/1' },
  });
}
if (command === 'seed') {
  await client.query("INSERT INTO note VALUES ('half')");
  if (process.env.STAND_IN === 'slow-seed')
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  await client.query("INSERT INTO note VALUES ('whole')");
  const signIns = [
    { name: 'Ana', address: 'ana@demo.peerloop.example', password: 'demo', role: 'organiser' },
  ];
  await tell({ kind: 'result', value: { signIns } });
}
await client.end();
