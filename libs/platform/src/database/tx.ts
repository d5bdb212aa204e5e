import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';

export type AfterCommit = () => void | Promise<void>;

/**
 * An open transaction. Only `UnitOfWork` makes one, so whatever demands a `Tx` cannot run outside
 * a transaction.
 */
export class Tx {
  private readonly hooks: AfterCommit[] = [];

  private constructor(private readonly manager: EntityManager) {}

  /** For `UnitOfWork` alone. */
  static over(manager: EntityManager): Tx {
    return new Tx(manager);
  }

  /** The repository of an entity, writing within this transaction. */
  repo<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** One SQL statement; answers the rows it returns, also for `UPDATE … RETURNING`. */
  async query<Row extends object>(
    text: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    const result: unknown = await this.manager.query(text, [...parameters]);
    if (!Array.isArray(result)) return [];
    // TypeORM answers UPDATE and DELETE as [rows, count].
    const isCounted =
      result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
    return (isCounted ? result[0] : result) as Row[];
  }

  /**
   * Runs after a successful commit and before the caller goes on: pushes to sockets, wake-ups.
   * Nothing that must not be lost belongs here; that is what the outbox is for.
   */
  afterCommit(action: AfterCommit): void {
    this.hooks.push(action);
  }

  /** For `UnitOfWork` alone. */
  takeHooks(): readonly AfterCommit[] {
    return this.hooks.splice(0);
  }
}
