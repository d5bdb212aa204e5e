export { CannotSeed } from './cannot-seed.js';
export { seedDemoWorld, type DemoSignIn, type DemoWorldReport } from './seed-demo-world.js';
export { seedLargeWorld } from './seed-large-world.js';
