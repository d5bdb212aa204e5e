// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { NotificationService } from './notification/notification.service.js';
