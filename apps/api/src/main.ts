import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpAdapter, LiveAdapter, runProcess } from '@peerloop/platform';
import { ApiModule } from './api.module.js';

await runProcess('api', async (config, logger) => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.for(config),
    createHttpAdapter(config.http),
    { logger, abortOnError: false },
  );
  app.useWebSocketAdapter(app.get(LiveAdapter));
  await app.listen(config.http.port, config.http.host);
  return app;
});
