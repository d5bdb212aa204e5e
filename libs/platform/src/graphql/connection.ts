import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { maxPageSize, type Edge, type Page, type PageArgs, type PageInfo } from '@peerloop/kernel';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

// A name of 200 letters of any script, encoded twice, and an id.
const maxCursorLength = 2000;

@ObjectType('PageInfo', { description: 'Where a page of a connection ends.' })
class PageInfoView implements PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; give it as `after`.',
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is anything after this page.' })
  hasNextPage!: boolean;
}

/** The two arguments of every list. */
@ArgsType()
export class PageInput implements PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many, 1 to ${maxPageSize}.` })
  @Min(1, { message: 'TOO_SMALL' })
  @Max(maxPageSize, { message: 'TOO_LARGE' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional()
  @MaxLength(maxCursorLength, { message: 'TOO_LONG' })
  after?: string | null;
}

/** Makes the Relay types `<Name>Connection` and `<Name>Edge` of a node type. */
export function connectionOf<T extends object>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class EdgeView implements Edge<T> {
    @Field(() => String, { description: 'Opaque position of this edge.' })
    cursor!: string;

    @Field(() => node, { description: `The ${name}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionView implements Page<T> {
    @Field(() => [EdgeView], { description: 'The page, in order.' })
    edges!: EdgeView[];

    @Field(() => PageInfoView, { description: 'How to go on.' })
    pageInfo!: PageInfoView;
  }
  return ConnectionView;
}
