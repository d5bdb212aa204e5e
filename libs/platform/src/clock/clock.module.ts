import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '@peerloop/kernel';

/** The process's source of "now". */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
