import type { INestApplicationContext } from '@nestjs/common';
import { loadConfig, type Config } from '../config/config.js';
import { ConfigError } from '../config/config-error.js';
import { SchemaMismatch } from '../database/schema-state.js';
import { JsonLogger } from '../logging/json-logger.js';

// EX_DATAERR of sysexits.h, as the `peerloop` command says it.
const otherVersion = 65;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Resolves when somebody wants the process to stop, or when whoever started it is gone. */
function toldToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
    process.once('disconnect', () => resolve('the starter is gone'));
  });
}

function readConfig(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}

/**
 * The life of a process from its configuration to its end: starts it, waits until it is told to
 * stop, lets it finish what it has begun, and exits. Does not return.
 * @param name in every log line
 * @param start builds the application and starts serving
 * @param stopWithinMilliseconds what was begun may take so long; the supervisor waits a little more
 */
export async function runProcess(
  name: string,
  start: (config: Config, logger: JsonLogger) => Promise<INestApplicationContext>,
  stopWithinMilliseconds = 10_000,
): Promise<never> {
  const config = readConfig();
  const logger = new JsonLogger({ process: name, level: config.log.level });
  // After either, nothing is known of the state the process is in.
  const fall = (error: unknown): never => {
    logger.fatal({ message: `${name} must stop`, error });
    process.exit(1);
  };
  process.on('uncaughtException', fall);
  process.on('unhandledRejection', fall);
  const stop = toldToStop();
  let app: INestApplicationContext;
  try {
    app = await start(config, logger);
  } catch (error) {
    if (error instanceof SchemaMismatch) {
      logger.fatal(error.message);
      process.exit(otherVersion);
    }
    logger.fatal({ message: `${name} could not start`, error });
    process.exit(1);
  }
  logger.log(`${name} is up`);
  const why = await stop;
  logger.log(`${name} stops: ${why}`);
  setTimeout(() => {
    logger.error(`${name} did not finish in ${stopWithinMilliseconds / 1000} s`);
    process.exit(1);
  }, stopWithinMilliseconds).unref();
  await app.close();
  logger.log(`${name} has stopped`);
  process.exit(0);
}
