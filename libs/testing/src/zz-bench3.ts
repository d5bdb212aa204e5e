import { fork } from 'node:child_process';
import { SmtpTransport } from '../../platform/src/mail/smtp-transport.js';
import { composeMail } from '../../platform/src/mail/mail-composer.js';
const sink = fork('/tmp/jobsbench/sink.mjs', { execArgv: [] , env: {...process.env, NODE_OPTIONS: ''}});
const port = await new Promise<number>(r => sink.once('message', (m: any) => r(m.port)));
for (const lanes of [8, 16]) {
const tr = new SmtpTransport('smtp://127.0.0.1:' + port, 'peerloop.example', lanes);
const N = 4000; let n = 0;
const t = performance.now(); const cpu0 = process.cpuUsage();
await Promise.all(Array.from({ length: lanes }, async () => { while (n < N) { const i = n++; const raw = await composeMail({ to: { name: 'Peer', address: `p${i}@demo.peerloop.example` }, subject: 'Reminder', text: 'Hello '.repeat(50), html: '<p>' + 'Hello '.repeat(200) + '</p>', headers: {}, attachments: [], ics: null, messageId: `<${i}@x.example>` }, { name: 'P', address: 'a@b.example' }, new Date()); const o = await tr.send({ deliveryId: '', from: 'a@b.example', to: `p${i}@demo.peerloop.example`, subject: '', raw }); if (o.kind !== 'sent') console.log(o); } }));
const s = (performance.now() - t) / 1000; const cpu = process.cpuUsage(cpu0);
console.log('bare smtp lanes', lanes, Math.round(N / s), '/s cpu per mail ms', ((cpu.user + cpu.system) / 1e3 / N).toFixed(2));
await tr.close();
}
const t = performance.now(); for (let i = 0; i < 2000; i++) await composeMail({ to: { name: 'Peer', address: `p${i}@demo.peerloop.example` }, subject: 'Reminder', text: 'Hello '.repeat(50), html: '<p>' + 'Hello '.repeat(200) + '</p>', headers: {}, attachments: [], ics: null, messageId: `<${i}@x.example>` }, { name: 'P', address: 'a@b.example' }, new Date());
console.log('compose ms', ((performance.now() - t) / 2000).toFixed(3));
sink.kill(); process.exit(0);
