import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@peerloop/platform';
import { BackgroundModule } from './background.module.js';

/** Does something with the background work of an instance. @param redisUrl null leaves Redis alone */
export async function withBackground<T>(
  config: Config,
  redisUrl: string | null,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(BackgroundModule.for(config, redisUrl), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
