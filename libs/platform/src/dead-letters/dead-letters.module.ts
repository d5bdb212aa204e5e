import { Module, type DynamicModule } from '@nestjs/common';
import type { QueueOptions } from '../queue/queue-backend.js';
import { DeadLetterResolver } from './dead-letter.resolver.js';
import { DEAD_LETTER_QUEUE, DeadLetters } from './dead-letters.js';

/** For the api: what administrators decide about jobs that failed for good. */
@Module({ providers: [DeadLetterResolver] })
export class DeadLettersModule {
  static for(options: QueueOptions): DynamicModule {
    return {
      module: DeadLettersModule,
      providers: [{ provide: DEAD_LETTER_QUEUE, useValue: options }, DeadLetters],
    };
  }
}
