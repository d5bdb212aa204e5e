import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { AccessGuard } from './access.guard.js';
import { KnownDevices } from '../limits/known-devices.js';
import { LimitGuard } from '../limits/limit.guard.js';
import { RateLimits } from '../limits/rate-limits.js';
import { PasswordHasher } from './password-hasher.js';

/** Default-deny authorization and limits for every operation, and the tools of sign-in. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    // In this order: whoever may not call has used up nothing.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: LimitGuard },
    AccessCheck,
    KnownDevices,
    PasswordHasher,
    RateLimits,
  ],
  exports: [AccessCheck, KnownDevices, PasswordHasher, RateLimits],
})
export class AuthModule {}
