import { JsonLogger } from '@peerloop/platform';

/** Says something when it starts and, once it is spoken to, some more right at its end. */
const logger = new JsonLogger({ process: 'talker', level: 'info' });
logger.log('up');
process.once('message', () => {
  for (let word = 1; word <= 3; word += 1) logger.log(`last word ${word}`);
  process.exit(7);
});
