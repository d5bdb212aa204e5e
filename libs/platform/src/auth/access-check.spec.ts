import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import { MetadataScanner, type DiscoveryService } from '@nestjs/core';
import { Args, ArgsType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SubscribeMessage } from '@nestjs/websockets';
import { PageInput } from '../graphql/connection.js';
import { Limit } from '../limits/limit.decorator.js';
import { AccessCheck } from './access-check.js';
import { Allow } from './allow.decorator.js';

@Controller('lists')
class Upload {
  @Allow('everyone')
  @Post()
  take(): void {}
}

class Gateway {
  @Allow('everyone')
  @SubscribeMessage('room:join')
  join(): void {}
}

@Resolver()
class Writing {
  @Allow('everyone')
  @Mutation(() => Boolean)
  write(): boolean {
    return true;
  }
}

@Resolver()
class Unruled {
  @Limit('post')
  @Mutation(() => Boolean)
  write(): boolean {
    return true;
  }
}

@ArgsType()
class SearchInput extends PageInput {}

@Resolver()
class Paging {
  @Allow('everyone')
  @Query(() => Boolean)
  search(@Args() _input: SearchInput): boolean {
    return true;
  }
}

@Controller('lists')
class Complete {
  @Allow('everyone')
  @Get()
  look(): void {}

  @Allow('everyone')
  @Limit('upload')
  @Post()
  take(): void {}
}

@Resolver()
class Reading {
  @Allow('everyone')
  @Query(() => Boolean)
  read(): boolean {
    return true;
  }
}

function booting(...types: readonly object[]): () => void {
  const wrappers = types.map((metatype) => ({ metatype }));
  const discovery = { getProviders: () => wrappers, getControllers: () => [] };
  const check = new AccessCheck(discovery as unknown as DiscoveryService, new MetadataScanner());
  return () => check.onApplicationBootstrap();
}

describe('the boot', () => {
  it.each([
    ['a limit (@Limit): POST /lists (Upload.take)', Upload],
    ['a limit (@Limit): room:join (Gateway.join)', Gateway],
    ['a limit (@Limit): Mutation.write (Writing.write)', Writing],
    ['a limit (@Limit): Query.search (Paging.search)', Paging],
    ['a rule (@Allow): Mutation.write (Unruled.write)', Unruled],
  ])('stops at an operation without %s', (what, type) => {
    expect(booting(Complete, type)).toThrow(`Operations without ${what}`);
  });

  it('goes on where every operation has both; to look at one thing is a plain read', () => {
    expect(booting(Complete, Reading)).not.toThrow();
  });
});
