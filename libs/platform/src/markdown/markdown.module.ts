import { Global, Module } from '@nestjs/common';
import { Markdown } from './markdown.js';
import { StoredHtml } from './stored-html.js';

@Global()
@Module({ providers: [Markdown, StoredHtml], exports: [Markdown, StoredHtml] })
export class MarkdownModule {}
