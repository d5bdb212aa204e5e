import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { OperatorServer, runProcess } from '@peerloop/platform';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async (config, logger) => {
  const app = await NestFactory.createApplicationContext(WorkerModule.for(config), {
    logger,
    abortOnError: false,
  });
  const { healthPort, healthHost } = config.worker;
  await app.get(OperatorServer).listen(healthPort, healthHost);
  return app;
});
