import { Injectable } from '@nestjs/common';
import { AbstractWsAdapter, type MessageMappingProperties } from '@nestjs/websockets';
import type { SocketRefusal } from '@peerloop/contracts';
import { newId } from '@peerloop/kernel';
import { inRequest } from '../request/request-context.js';
import { LiveSessions } from './live-sessions.js';
import type { LiveConnection, LiveServer } from './live-server.types.js';
import { LiveSockets } from './live-sockets.js';
import { refusalOf } from './socket-error.filter.js';
import { SocketHub } from './socket-hub.js';

type Answer = { ok: true } | SocketRefusal;
type Acknowledge = (answer: Answer) => void;

/** Wraps a client's acknowledgement: the first answer counts, and there may be nobody to answer. */
function once(acknowledge: unknown): Acknowledge {
  let answered = false;
  return (answer) => {
    if (answered) return;
    answered = true;
    if (typeof acknowledge === 'function') (acknowledge as Acknowledge)(answer);
  };
}

/** Brings the messages of live connections to Nest's gateways, each as a request of its own. */
@Injectable()
export class LiveAdapter extends AbstractWsAdapter {
  constructor(
    private readonly hub: SocketHub,
    private readonly sessions: LiveSessions,
    private readonly sockets: LiveSockets,
  ) {
    super();
  }

  override create(): LiveServer {
    return this.hub.server;
  }

  override bindMessageHandlers(socket: LiveConnection, handlers: MessageMappingProperties[]): void {
    for (const { message, callback } of handlers) {
      socket.on(String(message), (...[payload, acknowledge]: unknown[]) => {
        void this.answer(socket, callback, payload, once(acknowledge));
      });
    }
  }

  /** The hub closes the server, after saying good-bye. */
  override async close(): Promise<void> {}

  private async answer(
    socket: LiveConnection,
    handle: MessageMappingProperties['callback'],
    payload: unknown,
    answer: Acknowledge,
  ): Promise<void> {
    await inRequest(newId(), async () => {
      try {
        await this.sessions.refresh(socket);
        const result = (await handle(payload, answer, this.sockets.of(socket))) as
          object | undefined;
        // Where the handler failed, the filter has answered already.
        answer({ ok: true, ...result });
      } catch (error) {
        answer(refusalOf(error));
      }
    });
  }
}
