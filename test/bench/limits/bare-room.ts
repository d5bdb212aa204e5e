import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

// The limit of rooms: bare socket.io that passes on what is posted, and stores nothing.
const http = createServer((request, response) => {
  if (request.method !== 'POST') return;
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    io.to('room').emit('room:message', JSON.parse(body));
    response.end('{}');
  });
});
const io = new Server(http, { transports: ['websocket'] });
io.on('connection', (socket) => {
  void socket.join('room');
  socket.on('room:join', (_payload: unknown, answer: (value: object) => void) =>
    answer({ ok: true }),
  );
});

http.listen(0, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit(0));
