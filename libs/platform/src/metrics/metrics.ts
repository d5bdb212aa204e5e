import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricName<Label extends string = string> {
  /** `peerloop_…`, in base units: `_seconds`, `_bytes`, `_total` for counters. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
}

/** What a gauge shows: one number, or one for each value of its only label. */
export type Reading = number | Readonly<Record<string, number>>;

// From a tenth of a millisecond's work to what people give up on.
const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of this process, in Prometheus' format. Names and labels are bounded: never ids. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'peerloop_' });
  }

  counter<Label extends string>(metric: MetricName<Label>): Counter<Label> {
    return new Counter<Label>({
      name: metric.name,
      help: metric.help,
      labelNames: [...(metric.labels ?? [])],
      registers: [this.registry],
    });
  }

  /** Durations in seconds. */
  durations<Label extends string>(metric: MetricName<Label>): Histogram<Label> {
    return this.distribution(metric, durationBuckets);
  }

  distribution<Label extends string>(
    metric: MetricName<Label>,
    buckets: readonly number[],
  ): Histogram<Label> {
    return new Histogram<Label>({
      name: metric.name,
      help: metric.help,
      labelNames: [...(metric.labels ?? [])],
      buckets: [...buckets],
      registers: [this.registry],
    });
  }

  /**
   * A figure that is read when somebody asks: keep the reading cheap (one indexed statement). A
   * reading that fails leaves the figure out, so that an alarm on its absence can fire.
   */
  gauge(metric: MetricName, read: () => Reading | Promise<Reading>): void {
    const [label] = metric.labels ?? [];
    new Gauge({
      name: metric.name,
      help: metric.help,
      labelNames: label ? [label] : [],
      registers: [this.registry],
      async collect() {
        this.reset();
        if (label === undefined) this.remove();
        const reading = await Promise.resolve()
          .then(read)
          .catch(() => null);
        if (typeof reading === 'number') this.set(reading);
        else if (reading && label) {
          for (const [value, figure] of Object.entries(reading))
            this.set({ [label]: value }, figure);
        }
      },
    });
  }

  /** A count that is kept elsewhere and only grows. */
  total(metric: MetricName, read: () => number): void {
    new Counter({
      name: metric.name,
      help: metric.help,
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  }

  /** All figures as of now, and the type of the text. */
  async report(): Promise<{ readonly contentType: string; readonly text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }
}
