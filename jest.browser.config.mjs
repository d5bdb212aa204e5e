import { base } from './jest.config.mjs';

// What people see in a browser, on one instance with the demo world instead of a database.
process.env.PEERLOOP_BROWSER = '1';

export default { ...base, testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] };
