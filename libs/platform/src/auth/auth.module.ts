import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { PasswordHasher } from './password-hasher.js';
import { RateLimits } from './rate-limits.js';

/** Default-deny authorization for every operation, and the tools of sign-in. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccessCheck,
    PasswordHasher,
    RateLimits,
  ],
  exports: [AccessCheck, PasswordHasher, RateLimits],
})
export class AuthModule {}
