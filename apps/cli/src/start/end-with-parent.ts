// Loaded into every child before its own code: whatever happens to the supervisor, kill -9 included,
// the child does not outlive it.

// Longer than any process needs to end in good order.
const graceMs = 12_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref();
});
// Listening must not keep a process alive that has nothing else to do.
process.channel?.unref();
