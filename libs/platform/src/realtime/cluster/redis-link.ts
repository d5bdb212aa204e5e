import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis, type RedisOptions } from 'ioredis';
import { channelPrefix, type ClusterLink, type ClusterLinkEvents } from './cluster-link.js';

const logger = new Logger('RedisLink');

// Nothing is kept for later while Redis is away: clients catch up from PostgreSQL instead.
const senderOptions: RedisOptions = { enableOfflineQueue: false, maxRetriesPerRequest: 1 };
// The adapter never looks at the promises of its subscriptions, so these must not fail.
const listenerOptions: RedisOptions = {
  enableOfflineQueue: true,
  maxRetriesPerRequest: null,
  // The adapter disconnects a second time, which would keep a stopping process for two seconds.
  disconnectTimeout: 100,
};

/** A sending client whose failures are logged, not thrown, with watched listening duplicates. */
class LiveRedis extends Redis {
  private readonly readers: Redis[] = [];

  constructor(
    url: string,
    private readonly reconnected: () => void,
  ) {
    super(url, senderOptions);
    this.on('error', (error: Error) => logger.warn({ message: 'connection to Redis', error }));
  }

  override publish(channel: string | Buffer, message: string | Buffer): Promise<number> {
    return super.publish(channel, message).catch((error: unknown) => {
      logger.warn({ message: 'message to other processes lost', error });
      return 0;
    });
  }

  override duplicate(): Redis {
    const { host, port, username, password, db, tls, path } = this.options;
    const copy = new Redis({ host, port, username, password, db, tls, path, ...listenerOptions });
    copy.on('error', () => undefined);
    let connects = 0;
    copy.on('ready', () => {
      connects += 1;
      if (connects > 1) this.reconnected();
    });
    this.readers.push(copy);
    return copy;
  }

  closeAll(): void {
    for (const reader of this.readers) reader.disconnect();
    this.disconnect();
  }
}

/** Processes talk through Redis: what is lost with it, clients fetch again. */
export function redisLink(redisUrl: string, events: ClusterLinkEvents): ClusterLink {
  const redis = new LiveRedis(redisUrl, () => events.onReconnected());
  const adapter = createAdapter(redis, {
    streamName: `${channelPrefix}:live`,
    channelPrefix: `${channelPrefix}:live`,
    maxLen: 1_000,
  });
  return {
    adapter,
    close: async () => {
      redis.closeAll();
    },
  };
}
