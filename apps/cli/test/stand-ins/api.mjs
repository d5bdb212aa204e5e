import { listen } from './listener.mjs';

listen('api', process.env.PORT, process.env.HOST);
