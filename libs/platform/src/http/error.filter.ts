import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { apiRouteOf, pathOf } from './api-routes.js';
import { answerTo, type ErrorAnswer } from './error-answer.js';
import { errorPage } from './error-page.js';
import { sendPlainPage, wantsPage } from './plain-page.js';
import { localeOf } from './request-locale.js';
import type { ViewedRequest } from './viewer-hook.js';

/** GraphQL clients look for `errors`, also when a request fails before it reaches GraphQL. */
function bodyFor(url: string, { body }: ErrorAnswer): object {
  if (apiRouteOf(pathOf(url))?.prefix !== '/graphql') return body;
  return { errors: [{ message: body.code, extensions: body }] };
}

/** Every failure of an HTTP request in one shape, or as a page for people. GraphQL formats its own. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const request = host.switchToHttp().getRequest<ViewedRequest>();
    const answer = answerTo(error, request.id);
    const wait = answer.body.facts?.['retryAfterSeconds'];
    if (wait !== undefined) void reply.header('retry-after', String(wait));
    else if (answer.status === 503) void reply.header('retry-after', '5');
    void reply.code(answer.status).header('cache-control', 'no-store');
    if (wantsPage(reply)) {
      const locale = request.viewer?.locale ?? localeOf(request);
      sendPlainPage(reply, errorPage(locale, answer));
    } else {
      void reply.type('application/json; charset=utf-8').send(bodyFor(request.url, answer));
    }
  }
}
