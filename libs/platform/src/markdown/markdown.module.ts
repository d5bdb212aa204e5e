import { Global, Module } from '@nestjs/common';
import { Markdown } from './markdown.js';

@Global()
@Module({ providers: [Markdown], exports: [Markdown] })
export class MarkdownModule {}
