import { nodesOf } from '#lib/nodes-of.ts';
import { query, type Caller } from '#lib/server/api/graphql.ts';
import { ListedPeopleDocument, PeopleToInviteDocument } from './people.graphql.ts';

/** As many as are invited at once. */
const maxGuests = 200;

export interface InvitablePeer {
  readonly id: string;
  readonly name: string;
  readonly organisation?: { readonly name: string } | null;
}

/** Whom an event's host may choose from. */
export interface PeopleToInvite {
  /** Whom the viewer follows. */
  readonly followed: InvitablePeer[];
  /** Found by what was searched for; null when nothing was. */
  readonly found: InvitablePeer[] | null;
  /** The viewer's participant lists; empty for whoever may not write to addresses. */
  readonly lists: { readonly id: string; readonly title: string }[];
  /** The people of the chosen list, a line each: `Ana Marić <ana@example.org>`. */
  readonly guests: string;
}

/** @param hostId she comes anyway */
export async function peopleToInvite(
  event: Caller,
  organising: boolean,
  hostId: string,
): Promise<PeopleToInvite> {
  const { searchParams } = event.url;
  const text = (searchParams.get('find') ?? '').trim().slice(0, 100);
  const searching = text !== '';
  const answer = await query(event, PeopleToInviteDocument, { text, searching, organising });
  const others = (peers: InvitablePeer[]) => peers.filter(({ id }) => id !== hostId);
  const lists = answer.participantLists ? nodesOf(answer.participantLists) : [];
  const list = lists.find(({ id }) => id === searchParams.get('list'));
  return {
    followed: others(nodesOf(answer.followedPeers).map(({ peer }) => peer)),
    found: answer.peers ? others(nodesOf(answer.peers).map(({ peer }) => peer)) : null,
    lists,
    guests: list ? await guestsOf(event, list.id) : '',
  };
}

async function guestsOf(event: Caller, listId: string): Promise<string> {
  const rowsAfter = async (after: string | null) =>
    (await query(event, ListedPeopleDocument, { listId, after })).participantRows;
  const lines: string[] = [];
  for (
    let page = await rowsAfter(null);
    ;
    page = await rowsAfter(page.pageInfo.endCursor ?? null)
  ) {
    for (const { state, values } of nodesOf(page)) {
      if (state !== 'problem' && state !== 'removed') lines.push(lineOf(values));
    }
    if (!page.pageInfo.hasNextPage || lines.length >= maxGuests) break;
  }
  return lines.slice(0, maxGuests).join('\n');
}

// Whoever reads the line divides at these.
function lineOf({ name, address }: { name: string; address: string }): string {
  const plain = name.replaceAll(/[<>"]/g, '').trim();
  return plain ? `${plain} <${address}>` : address;
}
