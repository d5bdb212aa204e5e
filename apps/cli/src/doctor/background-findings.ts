import type { BackgroundState } from '@peerloop/platform';
import { bad, good, type Finding } from './finding.js';

// Longer than any pause between two tries of the relay.
const lagSeconds = 120;
const maxReason = 160;

const short = (text: string): string =>
  text.length > maxReason ? `${text.slice(0, maxReason)}…` : text;

function workers({ workers: count }: BackgroundState, isRunning: boolean): Finding {
  if (count > 0) return good('Workers', String(count));
  return isRunning
    ? bad('Workers', 'none is alive, so nothing is sent: start one, or look into worker.log')
    : good('Workers', 'none (the instance is stopped)');
}

function outbox({ outbox: lag }: BackgroundState, isRunning: boolean): Finding {
  const say = isRunning ? bad : good;
  if (lag.oldestSeconds > lagSeconds) {
    const since = Math.round(lag.oldestSeconds / 60);
    return say(
      'Outbox',
      `${lag.undispatched} events wait, the oldest for ${since} min: a worker takes them as long as it reaches its queue; look into its log`,
    );
  }
  if (lag.overdue > 0) {
    return say(
      'Outbox',
      `${lag.overdue} events that a listener has not handled after 2 min: they are tried again; when they stay, the worker's log and the dead letters say why`,
    );
  }
  return good('Outbox', `${lag.undispatched} waiting`);
}

function queue({ lanes, deadLetters }: BackgroundState): Finding[] {
  const waiting = lanes.map(({ lane, waiting: count }) => `${lane} ${count}`).join(', ');
  const dead = lanes.reduce((sum, { failed }) => sum + failed, 0);
  const jobs = good('Queue', `waiting: ${waiting}`);
  if (dead === 0) return [jobs];
  const reasons = new Set(
    deadLetters.map(({ jobName, reason }) => `  ${jobName}: ${short(reason)}`),
  );
  return [
    jobs,
    bad(
      'Dead jobs',
      [
        `${dead} failed for good; mend what the reason says, then: npm run peerloop -- revive`,
        ...reasons,
      ].join('\n'),
    ),
  ];
}

function dueRows({ overdue }: BackgroundState, isRunning: boolean): Finding[] {
  return [...overdue].map(([source, count]) =>
    isRunning
      ? bad(
          'Due rows',
          `${source}: ${count} overdue for more than 2 min; a worker that keeps up leaves none: look into its log, or start another`,
        )
      : good('Due rows', `${source}: ${count} overdue; taken up at the next start`),
  );
}

function mails({ mails: counts, doubtful }: BackgroundState): Finding[] {
  const all = good(
    'Mails',
    `${counts.pending} to be sent, ${counts.sent} sent, ${counts.suppressed} held back`,
  );
  const failed =
    counts.failed === 0
      ? []
      : [
          good(
            'Mails',
            `${counts.failed} refused for good by a mail server; nothing is to be done, the reasons are in the column last_error of mail_delivery`,
          ),
        ];
  if (counts.in_doubt === 0) return [all, ...failed];
  const lines = doubtful.map(
    ({ id, to, messageId, claimedAt }) =>
      `  ${id} to ${to}, ${claimedAt.toISOString()}, Message-ID ${messageId}`,
  );
  return [
    all,
    ...failed,
    bad(
      'In doubt',
      [
        `${counts.in_doubt} mails may have left when a worker ended; look for the Message-ID in the mail server's log, then for each: npm run peerloop -- settle-mail <id> it-left|send-again|let-go`,
        ...lines,
      ].join('\n'),
    ),
  ];
}

/** What an operator should know of the background work. @param isRunning somebody should be at work */
export function backgroundFindings(state: BackgroundState, isRunning: boolean): Finding[] {
  return [
    workers(state, isRunning),
    outbox(state, isRunning),
    ...queue(state),
    ...dueRows(state, isRunning),
    ...mails(state),
  ];
}
