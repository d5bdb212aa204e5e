import { expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

async function linesOf(metrics: Metrics, name: string): Promise<string[]> {
  const { text } = await metrics.report();
  return text.split('\n').filter((line) => line.startsWith(name));
}

it('reads gauges when asked, one figure or one for each value of the label', async () => {
  const metrics = new Metrics();
  let depth = 3;
  metrics.gauge({ name: 'test_depth', help: 'x' }, () => depth);
  metrics.gauge({ name: 'test_age', help: 'x', labels: ['lane'] }, async () => ({
    mail: 1,
    tick: 0,
  }));
  expect(await linesOf(metrics, 'test_depth')).toEqual(['test_depth 3']);
  depth = 0;
  expect(await linesOf(metrics, 'test_depth')).toEqual(['test_depth 0']);
  expect(await linesOf(metrics, 'test_age')).toEqual([
    'test_age{lane="mail"} 1',
    'test_age{lane="tick"} 0',
  ]);
});

it('leaves a figure out whose reading fails, and forgets values that are gone', async () => {
  const metrics = new Metrics();
  let reading: () => Record<string, number> = () => ({ a: 1, b: 2 });
  metrics.gauge({ name: 'test_lanes', help: 'x', labels: ['lane'] }, () => reading());
  metrics.gauge({ name: 'test_broken', help: 'x' }, () => {
    throw new Error('database away');
  });
  await metrics.report();
  reading = () => ({ b: 5 });
  expect(await linesOf(metrics, 'test_lanes')).toEqual(['test_lanes{lane="b"} 5']);
  expect(await linesOf(metrics, 'test_broken')).toEqual([]);
});

it('takes totals from where they are counted', async () => {
  const metrics = new Metrics();
  let sent = 5;
  metrics.total({ name: 'test_sent_total', help: 'x' }, () => sent);
  await metrics.report();
  sent = 7;
  expect(await linesOf(metrics, 'test_sent_total')).toEqual(['test_sent_total 7']);
});
