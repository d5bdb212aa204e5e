import type { Face } from '@peerloop/contracts';
import type { Id } from '@peerloop/kernel';

interface Counted {
  readonly face: Face;
  connections: number;
}

/** Peers by room, each counted by her connections. */
export class RoomFaces {
  private readonly byRoom = new Map<Id, Map<Id, Counted>>();

  /** Counts one connection; whether it is the peer's first. */
  add(roomId: Id, face: Face): boolean {
    const known = this.byRoom.get(roomId)?.get(face.peerId);
    if (known) known.connections += 1;
    else this.set(roomId, face);
    return !known;
  }

  /** Counts one connection off; whether it was the peer's last. */
  remove(roomId: Id, peerId: Id): boolean {
    const known = this.byRoom.get(roomId)?.get(peerId);
    if (!known) return false;
    known.connections -= 1;
    if (known.connections > 0) return false;
    this.drop(roomId, peerId);
    return true;
  }

  set(roomId: Id, face: Face): void {
    const room = this.byRoom.get(roomId) ?? new Map<Id, Counted>();
    this.byRoom.set(roomId, room.set(face.peerId, { face, connections: 1 }));
  }

  drop(roomId: Id, peerId: Id): void {
    const room = this.byRoom.get(roomId);
    room?.delete(peerId);
    if (room?.size === 0) this.byRoom.delete(roomId);
  }

  clear(roomId: Id): void {
    this.byRoom.delete(roomId);
  }

  face(roomId: Id, peerId: Id): Face | null {
    return this.byRoom.get(roomId)?.get(peerId)?.face ?? null;
  }

  in(roomId: Id): Face[] {
    return [...(this.byRoom.get(roomId)?.values() ?? [])].map(({ face }) => face);
  }

  count(roomId: Id): number {
    return this.byRoom.get(roomId)?.size ?? 0;
  }

  rooms(): Id[] {
    return [...this.byRoom.keys()];
  }
}
