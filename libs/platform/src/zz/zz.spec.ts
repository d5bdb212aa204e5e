import { it, expect } from '@jest/globals';
it('x', async () => { const m = await import('../database/database.js'); expect(m.Database).toBeDefined(); });
it('y', async () => { const m = await import('@peerloop/platform'); expect(m.Database).toBeDefined(); });
