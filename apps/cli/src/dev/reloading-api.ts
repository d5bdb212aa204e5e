import { runReloading } from './run-reloading.js';

await runReloading('api');
