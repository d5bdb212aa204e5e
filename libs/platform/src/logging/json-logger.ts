import type { LoggerService, LogLevel } from '@nestjs/common';
import pino, { type DestinationStream, type Logger as Pino } from 'pino';
import type { logLevels } from '../config/config-variables.js';
import { requestContext } from '../request/request-context.js';
import { redact } from './redact.js';
import { StandardOutput } from './standard-output.js';

export type LogThreshold = (typeof logLevels)[number];

export interface JsonLoggerOptions {
  /** `api`, `worker` …: in every line. */
  readonly process: string;
  readonly level: LogThreshold;
  /** Where the lines go; the standard output without it. */
  readonly destination?: DestinationStream;
}

type PinoLevel = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

const nestLevels: Readonly<Record<LogLevel, PinoLevel>> = {
  verbose: 'debug',
  debug: 'debug',
  log: 'info',
  warn: 'warn',
  error: 'error',
  fatal: 'fatal',
};

// Nest tells of every route and module it finds at each start; nobody needs that who is not looking.
const chatty = new Set([
  'GraphQLModule',
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
  'WebSocketsController',
]);

/** Splits Nest's arguments: extra values, then the context (a class name) as the last text. */
function split(rest: readonly unknown[]): { context?: string; extra: readonly unknown[] } {
  const last = rest.at(-1);
  return typeof last === 'string' ? { context: last, extra: rest.slice(0, -1) } : { extra: rest };
}

function fieldsOf(message: unknown): Record<string, unknown> {
  if (message instanceof Error) return { msg: message.message, error: message };
  if (typeof message !== 'object' || message === null) return { msg: String(message) };
  const { message: text, ...fields } = message as Record<string, unknown>;
  return { ...fields, msg: typeof text === 'string' ? text : '' };
}

/**
 * One line of JSON for each entry, with the request's id, without secrets. Write
 * `logger.warn({ message: 'what happened', error, …facts })`.
 */
export class JsonLogger implements LoggerService {
  private readonly pino: Pino;

  constructor(options: JsonLoggerOptions) {
    const settings = {
      level: options.level,
      base: { process: options.process, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.pino = pino(settings, options.destination ?? new StandardOutput());
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('log', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('verbose', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: LogLevel, message: unknown, rest: readonly unknown[]): void {
    const { context, extra } = split(rest);
    const isChatter = level === 'log' && context !== undefined && chatty.has(context);
    const pinoLevel = isChatter ? 'debug' : nestLevels[level];
    if (!this.pino.isLevelEnabled(pinoLevel)) return;
    const { requestId } = requestContext() ?? {};
    const fields = {
      ...(context === undefined ? {} : { context }),
      ...(requestId === undefined ? {} : { requestId }),
      ...fieldsOf(message),
      ...(extra.length > 0 ? { extra } : {}),
    };
    this.pino[pinoLevel](redact(fields) as object);
  }
}
