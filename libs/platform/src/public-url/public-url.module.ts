import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PublicUrl } from './public-url.js';

/** Makes the instance's own address known everywhere. */
@Global()
@Module({})
export class PublicUrlModule {
  static for(origin: string): DynamicModule {
    return {
      module: PublicUrlModule,
      providers: [{ provide: PublicUrl, useFactory: () => new PublicUrl(origin) }],
      exports: [PublicUrl],
    };
  }
}
