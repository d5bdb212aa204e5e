import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Id, Viewer } from '@peerloop/kernel';

/** What moderators need to know of a reported thing. */
export interface ReportableSubject {
  /** The topic it stands in with all topics above; empty where only administrators decide. */
  readonly topicPath: Id[];
  readonly title: string;
  /** Whose it is; null for what is nobody's own. */
  readonly authorId: Id | null;
  /** Its page, from the root. */
  readonly path: string;
}

/** Something said, as moderators read it. */
export interface ReportedWords {
  /** Null for what is nobody's own, empty when she has left. */
  readonly author: string | null;
  readonly at: Date;
  /** Safe HTML. */
  readonly html: string;
  /** Whether this is what was reported, or stands beside it. */
  readonly reported: boolean;
}

/** A feature's answer to "what is this, and may the viewer see it". */
export interface ReportableSource {
  /** Null when it does not exist or the viewer may not see it. */
  locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null>;
  /**
   * The words with what stands beside them, in their order, whoever asks and hidden or not: called for
   * those who decide only. Empty when nothing is left of them.
   */
  surroundings(id: Id): Promise<ReportedWords[]>;
  /** Those of them whose page the viewer cannot open, though she decides; left out where there are none. */
  closedTo?(viewer: Viewer, ids: readonly Id[]): Promise<Id[]>;
}

const reportableKey = 'peerloop:reportable';

/** Declares what a provider can locate: `@Reportable('post')`. */
export const Reportable = (kind: string) => SetMetadata<string, string>(reportableKey, kind);

/** Finds the sources that features declare. */
@Injectable()
export class ReportableSources implements OnModuleInit {
  private readonly sources = new Map<string, ReportableSource>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kind: unknown = metatype && Reflect.getMetadata(reportableKey, metatype);
      if (typeof kind !== 'string') continue;
      if (this.sources.has(kind)) throw new Error(`Two providers are @Reportable('${kind}')`);
      this.sources.set(kind, instance as ReportableSource);
    }
  }

  async locate(viewer: Viewer, kind: string, id: Id): Promise<ReportableSubject | null> {
    return (await this.sources.get(kind)?.locate(viewer, id)) ?? null;
  }

  async closedTo(viewer: Viewer, kind: string, ids: readonly Id[]): Promise<Id[]> {
    return (await this.sources.get(kind)?.closedTo?.(viewer, ids)) ?? [];
  }

  async surroundings(kind: string, id: Id): Promise<ReportedWords[]> {
    return (await this.sources.get(kind)?.surroundings(id)) ?? [];
  }
}
