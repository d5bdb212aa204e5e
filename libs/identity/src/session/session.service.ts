import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { hashSecret, newSecret, Outbox, Realtime, UnitOfWork, type Tx } from '@peerloop/platform';
import { sessionEnded } from '../identity.events.js';
import { SessionEntity } from './session.entity.js';

/** Longest life of a session, however much it is used. */
export const sessionDays = 30;

const day = 86_400_000;

/** A new session. The token is for the browser's cookie alone. */
export interface NewSession {
  readonly sessionId: Id;
  readonly token: string;
  /** Whose it is. */
  readonly address: string;
}

/** Whose session it is to be. */
interface Owner {
  readonly id: Id;
  readonly address: string;
}

/** The browser that signs in. */
export interface Browser {
  /** What it is, for people: see `describeDevice`. */
  readonly device: string;
  /** The session it had until now, which the new one takes the place of. */
  readonly sessionId: Id | null;
}

/** Begins and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  /** Signs a browser in, always with a new token: one planted before signing in opens nothing. */
  async begin(tx: Tx, account: Owner, browser: Browser): Promise<NewSession> {
    if (browser.sessionId) await this.endOf(tx, 'id = $1', [browser.sessionId]);
    const id = newId();
    const token = newSecret();
    const now = this.clock.now();
    await tx.repo(SessionEntity).insert({
      id,
      accountId: account.id,
      tokenHash: hashSecret(token),
      device: browser.device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionDays * day),
    });
    return { sessionId: id, token, address: account.address };
  }

  /** Ends the session the request came with, if it came with one. */
  async signOut(viewer: Viewer): Promise<void> {
    const { sessionId } = viewer;
    if (!sessionId) return;
    await this.unitOfWork.run((tx) => this.endOf(tx, 'id = $1', [sessionId]));
  }

  /** Ends one of the viewer's own sessions. @throws NOT_FOUND */
  async end(viewer: Viewer, sessionId: Id): Promise<void> {
    const accountId = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const ended = await this.endOf(tx, 'id = $1 AND account_id = $2', [sessionId, accountId]);
      if (ended === 0) throw notFound();
    });
  }

  /** Ends all of the viewer's sessions but this one. */
  async endOthers(viewer: Viewer): Promise<void> {
    const accountId = signedIn(viewer);
    await this.unitOfWork.run((tx) => this.endAll(tx, accountId, viewer.sessionId));
  }

  /** Ends all sessions of an account. @param except one that stays */
  async endAll(tx: Tx, accountId: Id, except: Id | null = null): Promise<number> {
    return this.endOf(tx, 'account_id = $1 AND id IS DISTINCT FROM $2::uuid', [accountId, except]);
  }

  private async endOf(tx: Tx, condition: string, parameters: readonly unknown[]): Promise<number> {
    const ended = await tx.query<{ sessionId: Id; accountId: Id }>(
      `DELETE FROM session WHERE ${condition}
       RETURNING id AS "sessionId", account_id AS "accountId"`,
      parameters,
    );
    for (const session of ended) {
      await this.outbox.record(tx, sessionEnded(session));
      tx.afterCommit(() => this.realtime.endSession(session.sessionId));
    }
    return ended.length;
  }
}
