import { type DynamicModule, Global, Module } from '@nestjs/common';

import { FileStore } from './file-store.js';
import { FilesController } from './files.controller.js';
import { type FileSettings, openFileStore } from './open-file-store.js';
import { StoredFiles } from './stored-files.js';
import { unreferredFiles } from './unreferred-files.js';

/** Files that people upload. */
@Global()
@Module({})
export class FilesModule {
  static for(settings: FileSettings): DynamicModule {
    return {
      module: FilesModule,
      controllers: [FilesController],
      providers: [
        { provide: FileStore, useFactory: () => openFileStore(settings) },
        { provide: 'purge platform.files', useFactory: unreferredFiles, inject: [FileStore] },
        StoredFiles,
      ],
      exports: [FileStore, StoredFiles],
    };
  }
}
