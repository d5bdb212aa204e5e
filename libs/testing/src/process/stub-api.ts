import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { Allow, runProcess } from '@peerloop/platform';
import { startReplica } from '../live/live-replica.js';
import { StubViewers } from '../live/stub-viewers.js';

/** An api process without contexts, for tests of starting and stopping. Says its URL in its log. */
@Controller('calendar')
class SlowController {
  @Allow('everyone')
  @Get('slow')
  async slow(): Promise<object> {
    process.send?.('working');
    await pause(1_000);
    return { finished: true };
  }

  @Allow('everyone')
  @Get('endless')
  async endless(): Promise<object> {
    process.send?.('working');
    await pause(60_000);
    return {};
  }
}

await runProcess(
  'stub',
  async ({ database }, logger) => {
    const replica = await startReplica({
      databaseUrl: database.url,
      redisUrl: null,
      viewers: new StubViewers(),
      controllers: [SlowController],
    });
    logger.log({ message: 'listening', url: replica.url });
    return replica.app;
  },
  3_000,
);
