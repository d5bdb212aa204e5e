import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Face, Presence, RoomMessage, ServerMessages } from '@peerloop/contracts';
import type { LiveState } from '#lib/live/live.ts';
import type { RoomView } from '#lib/live/room-feed.ts';

const typingFor = 5_000;

/** What a room's page shows, kept equal to the room by its feed. */
export class RoomTalk implements RoomView {
  messages = $state<readonly RoomMessage[]>([]);
  faces = $state<readonly Face[]>([]);
  count = $state(0);
  typingNames = $state<readonly string[]>([]);
  ended = $state<'closed' | 'removed' | 'refused' | null>(null);
  state = $state<LiveState>('connecting');
  /** Called with the number of everything that comes to stand on the page. */
  onShown: (seq: number) => void = () => undefined;
  /** The last thing said by somebody else, for screen readers. */
  announced = $state('');
  private readonly typingTimers = new SvelteMap<string, ReturnType<typeof setTimeout>>();

  constructor(
    messages: readonly RoomMessage[],
    private readonly ownId: string,
  ) {
    this.messages = messages;
  }

  reset(): void {
    this.messages = [];
  }

  apply(message: RoomMessage): void {
    const others = this.messages.filter((known) => known.id !== message.id);
    this.messages = [...others, message].sort((a, b) => a.seq - b.seq);
    this.onShown(message.seq);
    if (message.author) this.stopTyping(message.author.peerId);
    if (message.changeSeq === message.seq && message.author?.peerId !== this.ownId) {
      this.announced = `${message.author?.name ?? ''}: ${plain(message.html)}`;
    }
  }

  present(presence: Presence): void {
    this.faces = presence.faces;
    this.count = presence.count;
  }

  presentChanged(change: ServerMessages['room:present']): void {
    const gone = new SvelteSet([...change.left, ...change.joined.map((face) => face.peerId)]);
    this.faces = [...this.faces.filter((face) => !gone.has(face.peerId)), ...change.joined];
    this.count = change.count;
  }

  typing(face: Face): void {
    if (face.peerId === this.ownId) return;
    this.stopTyping(face.peerId);
    this.typingTimers.set(
      face.peerId,
      setTimeout(() => this.stopTyping(face.peerId), typingFor),
    );
    this.names.set(face.peerId, face.name);
    this.showTyping();
  }

  closed(reason: 'closed' | 'removed' | 'refused'): void {
    this.ended = reason;
  }

  private readonly names = new SvelteMap<string, string>();

  private stopTyping(peerId: string): void {
    clearTimeout(this.typingTimers.get(peerId));
    if (this.typingTimers.delete(peerId)) this.showTyping();
  }

  private showTyping(): void {
    this.typingNames = [...this.typingTimers.keys()].map((id) => this.names.get(id) ?? '');
  }
}

function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}
