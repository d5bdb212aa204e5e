export * from './participants.module.js';
