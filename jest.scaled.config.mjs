import { base } from './jest.config.mjs';

// What must hold on Redis with several processes of a kind: the flows, the contracts about who may do
// what and how often, and all of identity, each world with a Redis of its own and two apis and two
// workers on one clock that stands still, where each call of a person goes to the next api; the main
// job over the wire through two built apis and two built workers; what the queue carries, on the run's
// Redis; what cuts live connections; and whatever is only there with Redis.
process.env.PEERLOOP_SCALED = '1';

export default {
  ...base,
  testMatch: [
    '<rootDir>/test/flows/**/*.spec.ts',
    '<rootDir>/test/contract/{authorization,objects,bad-input,limits,leaving,retention,stale-versions}.spec.ts',
    '<rootDir>/test/deployed/**/*.scaled.spec.ts',
    '<rootDir>/libs/platform/src/{outbox,mail,worker}/*.db.spec.ts',
    '<rootDir>/libs/identity/src/*/*.db.spec.ts',
    '<rootDir>/test/chaos/mail-kill.db.spec.ts',
    '<rootDir>/libs/**/*.scaled.spec.ts',
  ],
};
