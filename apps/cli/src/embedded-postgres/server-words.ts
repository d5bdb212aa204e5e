import { exitCode, Failure, noSpace } from '../failure/failure.js';

/** What the last words of the server mean for the start. */
export type ServerEnd =
  /** Somebody else has the port by now. */
  | { readonly kind: 'port' }
  /** Processes of the last run are still about to end. */
  | { readonly kind: 'lingering' }
  | { readonly kind: 'failed'; readonly failure: Failure };

function failed(sentence: string, code: number): ServerEnd {
  return { kind: 'failed', failure: new Failure(sentence, code) };
}

/** The last complaint among the server's lines, without its time and process number. */
export function lastComplaint(lines: readonly string[]): string {
  const complaint = lines.findLast((line) => /(FATAL|PANIC|ERROR|initdb: error):/.test(line));
  return (complaint ?? lines.at(-1) ?? 'it said nothing').replace(
    /^.*?(?=FATAL|PANIC|ERROR|initdb)/,
    '',
  );
}

/**
 * Makes sense of what the server said before it ended.
 * @param folder where its data is
 * @param isDiskFull a full disk also keeps it from saying so
 */
export function readServerEnd(
  lines: readonly string[],
  folder: string,
  logFile: string,
  isDiskFull: boolean,
): ServerEnd {
  const text = lines.join('\n');
  if (isDiskFull || /No space left on device|Disk quota exceeded/.test(text)) {
    return { kind: 'failed', failure: noSpace(folder) };
  }
  if (
    /could not bind .*address|Address already in use|could not create any TCP\/IP sockets/.test(
      text,
    )
  ) {
    return { kind: 'port' };
  }
  if (/is still in use|lock file "postmaster\.pid" already exists/.test(text)) {
    return { kind: 'lingering' };
  }
  if (/incompatible with server/.test(text)) {
    return failed(
      `The database in ${folder} was made by another version of PostgreSQL: start the Peerloop it belongs to, or set DATA_DIR to another folder.`,
      exitCode.otherVersion,
    );
  }
  if (/Cannot allocate memory|could not (create|map) (anonymous )?shared memory/.test(text)) {
    return failed(
      'PostgreSQL did not get the memory it needs: end other programs or give this machine more.',
      exitCode.databaseFailed,
    );
  }
  return failed(
    `PostgreSQL did not start: ${lastComplaint(lines)} (all of it is in ${logFile}).`,
    exitCode.databaseFailed,
  );
}
