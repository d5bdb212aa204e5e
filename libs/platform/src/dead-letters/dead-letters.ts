import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  decodeCursor,
  DomainError,
  notFound,
  toPage,
  type Page,
  type PageArgs,
} from '@peerloop/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { deliverEvents, giveUpDelivery, type Delivery } from '../outbox/listener-job.js';
import { lanes, type Lane } from '../queue/job.js';
import { QueueBackend, type QueueOptions } from '../queue/queue-backend.js';
import { Queue, type DeadLetter } from '../queue/queue.js';

export const DEAD_LETTER_QUEUE = Symbol('peerloop:dead-letter-queue');

/** Which dead letter. */
export interface DeadLetterKey {
  readonly lane: Lane;
  readonly jobId: string;
}

const batch = 100;

/**
 * Jobs that failed for good, for a process without a queue of its own: it reaches for the queue when
 * somebody first asks, and is an ordinary api until then.
 */
@Injectable()
export class DeadLetters implements OnApplicationShutdown {
  private readonly logger = new Logger(DeadLetters.name);
  private opened: Promise<Queue> | null = null;

  constructor(
    @Inject(DEAD_LETTER_QUEUE) private readonly options: QueueOptions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Newest first. @throws UNAVAILABLE */
  async page({ first, after }: PageArgs): Promise<Page<DeadLetter>> {
    const [at, lane, jobId] = after
      ? decodeCursor(after, 'instant', 'text', 'text')
      : [null, '', ''];
    const isAfter = (letter: DeadLetter) => at === null || compare(letter, { at, lane, jobId }) > 0;
    const queue = await this.queue();
    const perLane = await Promise.all(lanes.map((lane) => some(queue, lane, first + 1, isAfter)));
    const letters = perLane.flat().toSorted((a, b) => compare(a, keyOf(b)));
    return toPage(letters.slice(0, first + 1), first, (letter) => {
      const key = keyOf(letter);
      return [key.at, key.lane, key.jobId];
    });
  }

  /** Gives a job all its tries again. @throws NOT_FOUND, UNAVAILABLE */
  async retry({ lane, jobId }: DeadLetterKey): Promise<void> {
    const queue = await this.queue();
    if (!(await queue.revive(lane, jobId))) throw notFound();
  }

  /** Nobody tries it any more, the outbox neither. @throws NOT_FOUND, UNAVAILABLE */
  async drop({ lane, jobId }: DeadLetterKey): Promise<void> {
    const queue = await this.queue();
    const letter = await queue.deadLetter(lane, jobId);
    if (!letter) throw notFound();
    // First, or the outbox would make the job again as one that was lost.
    if (letter.jobName === deliverEvents.jobName) {
      await this.unitOfWork.run((tx) => giveUpDelivery(tx, letter.payload as Delivery));
    }
    if (!(await queue.bury(lane, jobId))) throw notFound();
  }

  async onApplicationShutdown(): Promise<void> {
    const queue = await this.opened?.catch(() => null);
    await queue?.onApplicationShutdown();
  }

  private async queue(): Promise<Queue> {
    this.opened ??= QueueBackend.open(this.options).then((backend) => new Queue(backend));
    try {
      return await this.opened;
    } catch (error) {
      // The next one to ask tries again.
      this.opened = null;
      this.logger.error({ message: 'the queue cannot be reached', error });
      throw new DomainError('UNAVAILABLE');
    }
  }
}

/** The first so many of a lane for which `wanted` holds, and whatever failed in the same moment. */
async function some(
  queue: Queue,
  lane: Lane,
  count: number,
  wanted: (letter: DeadLetter) => boolean,
): Promise<DeadLetter[]> {
  const found: DeadLetter[] = [];
  for (let offset = 0; ; offset += batch) {
    const letters = await queue.deadLetters(lane, batch, offset);
    found.push(...letters.filter(wanted));
    const [last, oldest] = [found[count - 1], letters.at(-1)];
    if (!oldest || letters.length < batch) return found;
    if (last && oldest.failedAt < last.failedAt) return found;
  }
}

interface SortKey {
  readonly at: number;
  readonly lane: string;
  readonly jobId: string;
}

function keyOf({ failedAt, lane, jobId }: DeadLetter): SortKey {
  return { at: failedAt.getTime(), lane, jobId };
}

/** Newest first. */
function compare(letter: DeadLetter, other: SortKey): number {
  const { at, lane, jobId } = keyOf(letter);
  if (at !== other.at) return other.at - at;
  return order(lane, other.lane) || order(jobId, other.jobId);
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
