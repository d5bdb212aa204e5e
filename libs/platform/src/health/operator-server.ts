import { createServer, type Server, type ServerResponse } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { Health } from './health.js';

/**
 * `/health/live`, `/health/ready` and `/metrics` for a process without an API of its own (the
 * worker). Bind it to an address only the operator reaches.
 */
@Injectable()
export class OperatorServer implements OnApplicationShutdown {
  private server: Server | null = null;

  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  /** Answers the port it listens on; port 0 takes a free one. */
  async listen(port: number, host: string): Promise<number> {
    const server = createServer((request, response) => {
      void this.answer(request.url ?? '', response);
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    const address = server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    const json = (status: number, body: object) =>
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(body));
    if (path === '/health/live') return void json(200, { live: true });
    if (path === '/health/ready') {
      const readiness = await this.health.readiness();
      return void json(readiness.ready ? 200 : 503, readiness);
    }
    if (path === '/metrics') {
      const { contentType, text } = await this.metrics.report();
      return void response.writeHead(200, { 'content-type': contentType }).end(text);
    }
    return void json(404, { code: 'NOT_FOUND' });
  }
}
