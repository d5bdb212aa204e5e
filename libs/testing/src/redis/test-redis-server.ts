import { untilStarterIsGone } from '../process/until-starter-is-gone.js';
import { TestRedis } from './test-redis.js';

/**
 * A Redis for one test run, as a child of Jest's global setup: prints its URL as one line of JSON and
 * lives until its standard input ends.
 */
const redis = await TestRedis.start();
process.stdout.write(`${JSON.stringify({ url: redis.url })}\n`);
await untilStarterIsGone();
await redis.stop();
process.exit(0);
