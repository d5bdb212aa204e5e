/** A peer as others see her. */
export interface Face {
  readonly peerId: string;
  readonly name: string;
}

/** Who is present somewhere just now. */
export interface Presence {
  /** Peers, not connections. */
  readonly count: number;
  /** At most {@link maxFaces} of them. */
  readonly faces: readonly Face[];
}

export const maxFaces = 60;

/** Who came and who went since the last one. `joined` may be cut short; `count` is right. */
export interface PresenceChange {
  readonly count: number;
  readonly joined: readonly Face[];
  readonly left: readonly string[];
}
