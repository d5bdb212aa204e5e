import { listen } from './listener.mjs';

listen('worker', process.env.WORKER_HEALTH_PORT, '127.0.0.1');
