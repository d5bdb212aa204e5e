// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { ReviewService } from './review/review.service.js';
export { ShowcaseService } from './showcase/showcase.service.js';
