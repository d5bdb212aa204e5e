import 'reflect-metadata';
import pg from 'pg';
import { fork } from 'node:child_process';
import { migrateDatabase, MailOutbox, UnitOfWork } from '@peerloop/platform';
import { testWorker } from './worker/test-worker.js';
const base = 'postgres://postgres:test@127.0.0.1:55439';
const admin = new pg.Client({ connectionString: base + '/postgres' }); await admin.connect();
await admin.query('DROP DATABASE IF EXISTS bench WITH (FORCE)'); await admin.query('CREATE DATABASE bench'); await admin.end();
await migrateDatabase(base + '/bench');
const sink = fork('/tmp/jobsbench/sink.mjs', { execArgv: [] , env: {...process.env, NODE_OPTIONS: ''}});
const port = await new Promise<number>(r => sink.once('message', (m: any) => r(m.port)));
const w = await testWorker({ databaseUrl: base + '/bench', smtpUrl: 'smtp://127.0.0.1:' + port, background: true, redisUrl: process.env.REDIS_URL ?? null, smtpConnections: Number(process.env.CONN ?? 8) });
const N = Number(process.env.N ?? 10000);
import { MailDeliveryStore } from '../../platform/src/mail/mail-delivery-store.js';
import { MailTransport } from '../../platform/src/mail/mail-transport.js';
import { Queue } from '../../platform/src/queue/queue.js';
const st = { e: 0, en: 0, eb: 0, s: 0, sn: 0, idle: 0 };
{ const o: any = w.get(MailDeliveryStore); const f = o.exchange.bind(o); o.exchange = async (a: any, b: any, ...r: any[]) => { const t = performance.now(); const x = await f(a, b, ...r); st.e += performance.now() - t; st.en++; st.eb += b.length; return x; };
  const p: any = w.get(MailTransport); const g = p.send.bind(p); p.send = async (m: any) => { const t = performance.now(); const x = await g(m); st.s += performance.now() - t; st.sn++; return x; }; }

const mails = Array.from({ length: N }, (_, n) => ({ key: 'm' + n, to: { name: 'Peer ' + n, address: `p${n}@demo.peerloop.example` }, subject: 'Reminder: webinar', text: 'Hello '.repeat(50), html: '<p>' + 'Hello '.repeat(200) + '</p>' }));
let t = performance.now();
const cpu0 = process.cpuUsage();
await w.get(UnitOfWork).run(tx => w.get(MailOutbox).queueAll(tx, mails));
console.log('queued', Math.round(N / (performance.now() - t) * 1000), '/s');
const c = new pg.Client({ connectionString: base + '/bench' }); await c.connect();
for (;;) { const { rows } = await c.query("SELECT count(*)::int n FROM mail_delivery WHERE state='sent'"); if (rows[0].n === N) break; await new Promise(r => setTimeout(r, 50)); }
const s = (performance.now() - t) / 1000; const cpu = process.cpuUsage(cpu0);
console.log('sent', N, 'in', s.toFixed(1), 's =', Math.round(N / s), '/s; worker cpu', ((cpu.user + cpu.system) / 1e6).toFixed(1), 's');
console.log('exchange ms', (st.e / st.en).toFixed(1), 'batch', (st.eb / st.en).toFixed(1), 'busy', (st.e / s / 10).toFixed(0) + '%', 'smtp ms', (st.s / st.sn).toFixed(1)); sink.send('?'); console.log(await new Promise(r => sink.once('message', r)));
await c.end(); await w.stop(); sink.kill(); process.exit(0);
