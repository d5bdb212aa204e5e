export { ShowcaseReader } from './showcase/showcase.reader.js';
export * from './showcase/showcase.types.js';
export * from './showcases.events.js';
export * from './showcases.module.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { ReviewService } from './review/review.service.js';
export { ShowcaseService } from './showcase/showcase.service.js';
