export * from './moderation.events.js';
export * from './moderation.module.js';
export * from './report/reportable.js';
