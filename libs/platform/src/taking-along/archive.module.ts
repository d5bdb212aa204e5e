import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Archive } from './archive.js';
import { ArchiveController } from './archive.controller.js';

@Module({ imports: [DiscoveryModule], controllers: [ArchiveController], providers: [Archive] })
export class ArchiveModule {}
