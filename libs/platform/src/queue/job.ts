/**
 * Where jobs wait, each with its own workers, so that a flood of one sort does not hold up another:
 * `work` for listeners and everything else, `mail` for deliveries, `tick` for the due-row tick.
 */
export const lanes = ['work', 'mail', 'tick'] as const;
export type Lane = (typeof lanes)[number];

export interface JobOptions {
  /** Default `work`. */
  readonly lane?: Lane;
  /** Tries before the job is a dead letter. Default 8: spread over about two minutes. */
  readonly attempts?: number;
  /** Milliseconds before the second try; doubled for each further one. Default 1,000. */
  readonly backoff?: number;
}

/** A kind of job. Payloads hold ids only: what they point at is read, and checked, when it runs. */
export interface JobDefinition<Payload extends object = object> {
  readonly jobName: string;
  readonly lane: Lane;
  readonly attempts: number;
  readonly backoff: number;
  /** Only for the type. */
  readonly payload?: Payload;
}

export type JobPayload<Job> = Job extends JobDefinition<infer Payload> ? Payload : never;

/** What a handler may know about the run besides its payload. */
export interface JobMeta {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** Runs one kind of job. At least once: the same job may run again after a crash, also in parallel. */
export interface JobHandler<Job> {
  handle(payload: JobPayload<Job>, meta: JobMeta): Promise<void>;
}

/** Thrown by a handler when another try cannot help: the job is a dead letter at once. */
export class UnrecoverableError extends Error {
  // BullMQ's word: by the name the queue knows that it need not try again.
  override readonly name = 'UnrecoverableError';
}

const nameShape = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const defined = new Set<string>();

/** Declares a kind of job: `defineJob<{ deliveryIds: Id[] }>('mail.deliver', { lane: 'mail' })`. */
export function defineJob<Payload extends object>(
  jobName: string,
  options: JobOptions = {},
): JobDefinition<Payload> {
  if (!nameShape.test(jobName)) throw new Error(`"${jobName}" is no job name`);
  if (defined.has(jobName)) throw new Error(`the job ${jobName} is defined twice`);
  defined.add(jobName);
  return {
    jobName,
    lane: options.lane ?? 'work',
    attempts: options.attempts ?? 8,
    backoff: options.backoff ?? 1_000,
  };
}

const mark = Symbol('peerloop:job-handler');

/** Marks a provider as the one handler of a kind of job. */
export function HandlesJob<Payload extends object>(
  job: JobDefinition<Payload>,
): (target: new (...args: never[]) => JobHandler<JobDefinition<Payload>>) => void {
  return (target) => {
    Object.defineProperty(target, mark, { value: job });
  };
}

/** What {@link HandlesJob} said of a class, or null. */
export function handledJob(target: unknown): JobDefinition | null {
  if (typeof target !== 'function' || !Object.hasOwn(target, mark)) return null;
  return (target as unknown as Record<symbol, JobDefinition>)[mark] ?? null;
}
