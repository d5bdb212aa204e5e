import type { UnitOfWork } from '@peerloop/platform';
import { CannotSeed } from './cannot-seed.js';

/** The row that says whether a world was filled in, and whether the filling came to its end. */
export class SeedingRecord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly world: string,
  ) {}

  /** Whether this world is there, whole. @throws CannotSeed when half of it is there */
  async isFinished(): Promise<boolean> {
    const [row] = await this.unitOfWork.run((tx) =>
      tx.query<{ finished: boolean }>(
        'SELECT finished_at IS NOT NULL AS finished FROM seeding WHERE world = $1',
        [this.world],
      ),
    );
    if (row?.finished === false) throw this.halfDone();
    return row !== undefined;
  }

  /** @throws CannotSeed when this world is there already, whole or half, or being filled in just now */
  async begin(): Promise<void> {
    if (await this.isFinished()) {
      throw new CannotSeed(
        `This database has the world "${this.world}" already: take another --seed, or an empty database.`,
      );
    }
    const begun = await this.unitOfWork.run((tx) =>
      tx.query('INSERT INTO seeding (world) VALUES ($1) ON CONFLICT DO NOTHING RETURNING world', [
        this.world,
      ]),
    );
    if (begun.length === 0) throw this.halfDone();
  }

  async end(): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query('UPDATE seeding SET finished_at = now() WHERE world = $1', [this.world]),
    );
  }

  private halfDone(): CannotSeed {
    return new CannotSeed(
      `This database holds half of the world "${this.world}": its filling was cut off, or still goes on elsewhere. Wait for it, or fill an empty database instead.`,
    );
  }
}
