import { exitCode, failureOf } from './failure/failure.js';
import { Progress } from './terminal/progress.js';

const help = `peerloop <command>

  start     start everything and keep it running (what npm start does)
  dev       the same from source, following every change (what npm run dev does)
  migrate   bring the database to what this version needs
  seed      fill the demo world; --peers N --threads N for a large one to measure with
  backup    copy the data of a stopped instance: backup <new folder>
  restore   put such a copy into an empty DATA_DIR: restore <folder>
  doctor    say what is there and what is wrong
  revive    give jobs that failed for good all their tries again
  settle-mail <id> it-left|send-again|let-go   decide a mail in doubt
  render-again   make the HTML of people's texts anew, after an upgrade that shows Markdown otherwise
  first-administrator   make ADMIN_EMAIL the administrator of an instance that has none

Configuration is by environment variables; the README lists them.
`;

const failed = 1;

async function run(command: string, args: readonly string[], progress: Progress): Promise<number> {
  switch (command) {
    case 'start': {
      const { start } = await import('./start/start.command.js');
      const build = args.find((arg) => arg.startsWith('--build='))?.slice('--build='.length);
      return start({ build: build ?? null });
    }
    case 'dev': {
      const { dev } = await import('./dev/dev.command.js');
      return dev();
    }
    case 'migrate': {
      const { migrate } = await import('./migrate/migrate.command.js');
      await migrate(progress);
      return 0;
    }
    case 'first-administrator': {
      const { firstAdministrator } = await import('./migrate/first-administrator.command.js');
      await firstAdministrator(progress);
      return 0;
    }
    case 'seed': {
      const { seed } = await import('./seed/seed.command.js');
      await seed(args, progress);
      return 0;
    }
    case '--help':
    case 'help':
      process.stdout.write(help);
      return 0;
    default:
      return tend(command, args, progress);
  }
}

/** The commands that look after an instance. */
async function tend(command: string, args: readonly string[], progress: Progress): Promise<number> {
  switch (command) {
    case 'backup': {
      const { backup } = await import('./backup/backup.command.js');
      await backup(args, progress);
      return 0;
    }
    case 'restore': {
      const { restore } = await import('./backup/restore.command.js');
      await restore(args, progress);
      return 0;
    }
    case 'revive': {
      const { revive } = await import('./background/revive.command.js');
      await revive(progress);
      return 0;
    }
    case 'render-again': {
      const { renderAgain } = await import('./background/render-again.command.js');
      await renderAgain(progress);
      return 0;
    }
    case 'settle-mail': {
      const { settleMail } = await import('./background/settle-mail.command.js');
      await settleMail(args, progress);
      return 0;
    }
    case 'doctor': {
      const { doctor } = await import('./doctor/doctor.command.js');
      return (await doctor(progress)) ? 0 : failed;
    }
    default:
      process.stderr.write(`There is no command "${command}".\n\n${help}`);
      return exitCode.usage;
  }
}

async function main(): Promise<number> {
  // A closed terminal or a pipe nobody reads must not end us in the middle of an orderly stop.
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);
  const [command = '--help', ...args] = process.argv.slice(2);
  const progress = new Progress();
  try {
    const asksForHelp = args.includes('--help') || args.includes('-h');
    return await run(asksForHelp || command === '-h' ? 'help' : command, args, progress);
  } catch (error) {
    progress.stop();
    const failure = failureOf(error);
    process.stderr.write(`${failure.sentence}\n`);
    // Only for what nobody foresaw; every expected failure has said it all.
    if (failure.exitCode === exitCode.bug && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ''}\n`);
    }
    return failure.exitCode;
  }
}

process.exit(await main());
