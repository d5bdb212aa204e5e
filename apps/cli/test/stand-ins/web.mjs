import { listen } from './listener.mjs';

listen('web', process.env.WEB_PORT, process.env.HOST);
