import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { knownEventKeys } from './event.js';
import { listenerMark, markedEventKey, type Listener, type ListenerMark } from './listener.js';

export interface RegisteredListener {
  readonly mark: ListenerMark;
  readonly instance: Listener<never>;
}

/** Every listener of the process, found among the providers by its mark. */
@Injectable()
export class ListenerRegistry {
  private readonly listeners = new Map<string, RegisteredListener>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when two listeners bear one name: one of them would never run */
  discover(): void {
    this.listeners.clear();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const mark = listenerMark(metatype);
      if (!mark || !instance) continue;
      const known = this.listeners.get(mark.name);
      if (known && known.instance !== instance) {
        throw new Error(`two listeners are called ${mark.name}`);
      }
      this.listeners.set(mark.name, { mark, instance: instance as Listener<never> });
    }
  }

  find(name: string): RegisteredListener | undefined {
    return this.listeners.get(name);
  }

  /** Listener names per event key, with an empty list for an event that nobody listens to. */
  routes(): ReadonlyMap<string, readonly string[]> {
    const routes = new Map<string, string[]>(knownEventKeys().map((key) => [key, []]));
    for (const { mark } of this.listeners.values())
      routes.get(markedEventKey(mark))?.push(mark.name);
    return routes;
  }
}
