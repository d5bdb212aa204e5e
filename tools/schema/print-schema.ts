import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { contexts } from '@peerloop/contexts';
import { DateTimeScalar, DeadLettersModule } from '@peerloop/platform';
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import 'reflect-metadata';

// Writes the schema of the api to the file given, without a database.

const target = process.argv[2];
if (!target) throw new Error('print-schema: which file?');

const resolvers = [...contexts, DeadLettersModule].flatMap((context) => {
  const providers = (Reflect.getMetadata('providers', context) ?? []) as unknown[];
  return providers.filter(
    (provider): provider is Type =>
      typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );
});

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error'],
});
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [DateTimeScalar]);
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
