import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FirstAdministrator } from '@peerloop/identity';
import type { Config } from '@peerloop/platform';
import { FirstAdministratorModule } from './first-administrator.module.js';

/** Makes the owner of the address the administrator of an instance without one. */
export async function appointFirstAdministrator(
  config: Config,
  address: string,
): Promise<{ created: boolean; signInUrl: string | null }> {
  const app = await NestFactory.createApplicationContext(FirstAdministratorModule.for(config), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await app.get(FirstAdministrator).create(address);
  } finally {
    await app.close();
  }
}
