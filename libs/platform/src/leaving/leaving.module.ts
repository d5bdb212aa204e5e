import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Leaving } from './leaving.js';

@Module({ imports: [DiscoveryModule], providers: [Leaving], exports: [Leaving] })
export class LeavingModule {}
