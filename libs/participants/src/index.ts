export * from './participants.module.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { ListSendingService } from './list/list-sending.service.js';
export { ParticipantListService } from './list/participant-list.service.js';
export { ParticipationService } from './participation/participation.service.js';
