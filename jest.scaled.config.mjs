import { base } from './jest.config.mjs';

// What must hold on Redis with two api and two worker processes: the flows, and whatever is only
// there with Redis. Each world starts a Redis of its own.
process.env.PEERLOOP_SCALED = '1';

export default {
  ...base,
  testMatch: ['<rootDir>/test/flows/**/*.spec.ts', '<rootDir>/libs/**/*.scaled.spec.ts'],
};
