import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Id, Viewer } from '@peerloop/kernel';

/** What moderators need to know of a reported thing. */
export interface ReportableSubject {
  /** The topic it stands in with all topics above; empty where only administrators decide. */
  readonly topicPath: Id[];
  readonly title: string;
  /** Its page, from the root. */
  readonly path: string;
}

/** A feature's answer to "what is this, and may the viewer see it". */
export interface ReportableSource {
  /** Null when it does not exist or the viewer may not see it. */
  locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null>;
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
}
