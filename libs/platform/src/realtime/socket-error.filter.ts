import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { SocketRefusal } from '@peerloop/contracts';
import { DomainError } from '@peerloop/kernel';
import { unavailable } from '../database/unavailable.js';

const logger = new Logger('Socket');

/** What a client may know of a failure: its code, never its trace. */
export function refusalOf(error: unknown): SocketRefusal {
  if (error instanceof DomainError) {
    const { code, facts } = error;
    return Object.keys(facts).length > 0 ? { ok: false, code, facts } : { ok: false, code };
  }
  if (unavailable(error)) return { ok: false, code: 'UNAVAILABLE' };
  logger.error({ message: 'unexpected error in a live message', error });
  return { ok: false, code: 'INTERNAL' };
}

/** Answers a message whose handler failed. */
@Catch()
export class SocketErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const [, , answer] = host.getArgs<[unknown, unknown, (refusal: SocketRefusal) => void]>();
    answer(refusalOf(error));
  }
}
