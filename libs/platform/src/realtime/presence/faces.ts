import type { Face } from '@peerloop/contracts';
import type { Id } from '@peerloop/kernel';

interface Counted {
  readonly face: Face;
  connections: number;
}

/** Peers by the group of connections they are in, each counted by her connections. */
export class Faces {
  private readonly byGroup = new Map<string, Map<Id, Counted>>();

  /** Counts one connection; whether it is the peer's first. */
  add(group: string, face: Face): boolean {
    const known = this.byGroup.get(group)?.get(face.peerId);
    if (known) known.connections += 1;
    else this.set(group, face);
    return !known;
  }

  /** Counts one connection off; whether it was the peer's last. */
  remove(group: string, peerId: Id): boolean {
    const known = this.byGroup.get(group)?.get(peerId);
    if (!known) return false;
    known.connections -= 1;
    if (known.connections > 0) return false;
    this.drop(group, peerId);
    return true;
  }

  set(group: string, face: Face): void {
    const peers = this.byGroup.get(group) ?? new Map<Id, Counted>();
    this.byGroup.set(group, peers.set(face.peerId, { face, connections: 1 }));
  }

  drop(group: string, peerId: Id): void {
    const peers = this.byGroup.get(group);
    peers?.delete(peerId);
    if (peers?.size === 0) this.byGroup.delete(group);
  }

  clear(group: string): void {
    this.byGroup.delete(group);
  }

  face(group: string, peerId: Id): Face | null {
    return this.byGroup.get(group)?.get(peerId)?.face ?? null;
  }

  in(group: string): Face[] {
    return [...(this.byGroup.get(group)?.values() ?? [])].map(({ face }) => face);
  }

  count(group: string): number {
    return this.byGroup.get(group)?.size ?? 0;
  }

  groups(): string[] {
    return [...this.byGroup.keys()];
  }
}
