import { DomainError, isId } from '@peerloop/kernel';
import { MailLedger, UnitOfWork, type DoubtAnswer } from '@peerloop/platform';
import { loadStartConfig } from '@peerloop/platform/config';
import { exitCode, Failure } from '../failure/failure.js';
import { withInstance } from '../instance/open-instance.js';
import type { Progress } from '../terminal/progress.js';
import { withBackground } from './with-background.js';

const answers: readonly DoubtAnswer[] = ['it-left', 'send-again', 'let-go'];

/** `peerloop settle-mail <id> <answer>`: decides a mail of which nobody knows whether it left. */
export async function settleMail(args: readonly string[], progress: Progress): Promise<void> {
  const [id = '', word = ''] = args;
  const answer = answers.find((one) => one === word);
  if (!isId(id) || !answer) {
    throw new Failure(
      `Say which mail and what became of it: peerloop settle-mail <id> ${answers.join('|')}`,
      exitCode.usage,
    );
  }
  await withInstance(loadStartConfig(), progress, (config) =>
    withBackground(config, config.redis?.url ?? null, async (app) => {
      try {
        await app.get(UnitOfWork).run((tx) => app.get(MailLedger).settleDoubt(tx, id, answer));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        throw new Failure(`The mail ${id} is not in doubt (any more).`, exitCode.usage);
      }
    }),
  );
  progress.line(answer === 'send-again' ? 'It is sent again.' : 'It is settled.');
}
