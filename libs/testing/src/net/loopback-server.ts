import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * A server of a test on the loopback address, be it of TCP or of HTTP. It remembers who is connected:
 * a server that is only told to close waits for ever for a connection that nobody ends.
 */
export class LoopbackServer {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      // Whoever is cut off may say so; that is no news here.
      socket.on('error', () => undefined);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  /**
   * Without a server of its own it takes every connection and says nothing: a port that is taken.
   * @param port 0 takes a free one
   */
  static async listen(server: Server = createServer(), port = 0): Promise<LoopbackServer> {
    const one = new LoopbackServer(server);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return one;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when it is gone, with everybody who was connected. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

/** A port of the loopback address that nobody uses just now. */
export async function freePort(): Promise<number> {
  const server = await LoopbackServer.listen();
  const { port } = server;
  await server.close();
  return port;
}
