// A process that listens as the real ones do, and does what STAND_IN tells it to besides:
//   crash-<name>        ends with an error as soon as it runs
//   crash-once-<name>   ends the first time only
//   deaf-<name>         never ends by itself
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

export function listen(name, port, host) {
  const folder = process.env.DATA_DIR;
  const wish = process.env.STAND_IN ?? '';
  const note = (what) => appendFileSync(join(folder, 'order.txt'), `${what} ${name}\n`);
  writeFileSync(join(folder, `${name}.env.json`), JSON.stringify(process.env));
  writeFileSync(join(folder, `${name}.pid`), String(process.pid));

  const marker = join(folder, `${name}.crashed`);
  const crashes =
    wish === `crash-${name}` || (wish === `crash-once-${name}` && !existsSync(marker));

  const server = createServer((request, response) => {
    response.end('{"ready":true}');
  });
  server.on('error', (error) => {
    process.stdout.write(`${JSON.stringify({ level: 'error', msg: error.message })}\n`);
    process.exit(1);
  });
  server.listen(Number(port), host, () => {
    note('up');
    if (!crashes) return;
    // After its readiness has been seen, as crashes of running processes are.
    setTimeout(() => {
      writeFileSync(marker, '');
      process.stdout.write(`${JSON.stringify({ level: 'error', msg: `${name} broke` })}\n`);
      process.exit(3);
    }, 300);
  });
  const stop = () => {
    if (wish === `deaf-${name}`) return;
    note('down');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', () => note('interrupted'));
}
