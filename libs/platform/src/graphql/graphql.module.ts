import { readFileSync } from 'node:fs';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  Injectable,
  Module,
  type DynamicModule,
  type OnModuleInit,
  type Provider,
} from '@nestjs/common';
import { APP_PIPE, HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DomainError } from '@peerloop/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ViewerSource } from '../auth/viewer-source.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { documentLimits, maxTokens } from './document-limits.js';
import { formatError, refusedContext } from './error-format.js';
import { ExplorerController } from './explorer.controller.js';
import { makeGraphqlContext } from './graphql-context.js';
import { TextCheckPipe } from './text-check.pipe.js';
import { TrustedDocuments, type DocumentManifest } from './trusted-documents.js';
import { inputValidation } from './validation.js';

export interface GraphqlOptions {
  /** Where the browser's pages come from: `https://peerloop.example`. */
  readonly publicOrigin: string;
  /** Introspection, the explorer page and free documents for everybody: development only. */
  readonly open: boolean;
  /** File with the web app's documents by hash; null while there is none. */
  readonly manifestFile: string | null;
}

const graphqlPath = '/graphql';

function readManifest(file: string | null): DocumentManifest {
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as DocumentManifest) : {};
}

function apolloOptions(options: GraphqlOptions, viewers: ViewerSource): ApolloDriverConfig {
  const armor = new ApolloArmor(documentLimits).protect();
  return {
    path: graphqlPath,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: options.open,
    hideSchemaDetailsFromClientErrors: !options.open,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens },
    plugins: [
      ...(armor.plugins as unknown as NonNullable<ApolloDriverConfig['plugins']>),
      // It would look at every field of every answer, and no answer may be cached anyway.
      ApolloServerPluginCacheControlDisabled(),
    ],
    validationRules: armor.validationRules,
    context: (request: FastifyRequest, reply: FastifyReply) =>
      makeGraphqlContext(request, reply, viewers, options.publicOrigin).catch(refusedContext),
  };
}

/**
 * Resolves trusted documents before Apollo parses anything. Apollo would answer queries by GET too,
 * which needs no preflight, is kept in histories and logs, and has no body to look for a document in.
 */
@Injectable()
class TrustedDocumentsHook implements OnModuleInit {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly documents: TrustedDocuments,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preValidation', async (request) => {
      if (request.routeOptions.url !== graphqlPath) return;
      if (request.method !== 'POST') throw new DomainError('METHOD_NOT_ALLOWED');
      this.documents.resolve(request);
    });
  }
}

/** The GraphQL endpoint over all resolvers the process imports. */
@Module({})
export class GraphqlModule {
  static for(options: GraphqlOptions): DynamicModule {
    const providers: Provider[] = [
      {
        provide: TrustedDocuments,
        useFactory: () => new TrustedDocuments(readManifest(options.manifestFile), !options.open),
      },
      { provide: APP_PIPE, useFactory: inputValidation },
      { provide: APP_PIPE, useClass: TextCheckPipe },
      TrustedDocumentsHook,
      DateTimeScalar,
    ];
    return {
      module: GraphqlModule,
      controllers: options.open ? [ExplorerController] : [],
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [ViewerSource],
          useFactory: (viewers: ViewerSource) => apolloOptions(options, viewers),
        }),
      ],
      providers,
    };
  }
}
