export { CannotSeed } from './cannot-seed.js';
export { demoPassword } from './demo-password.js';
export {
  demoSignIns,
  seedDemoWorld,
  type DemoSignIn,
  type DemoWorldReport,
} from './seed-demo-world.js';
export { seedLargeWorld } from './seed-large-world.js';
