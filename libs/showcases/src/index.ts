export { ShowcaseReader } from './showcase/showcase.reader.js';
export * from './showcase/showcase.types.js';
export * from './showcases.events.js';
export * from './showcases.module.js';
