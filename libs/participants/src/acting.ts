// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { ListSendingService } from './list/list-sending.service.js';
export { ParticipantListService } from './list/participant-list.service.js';
export { ParticipationService } from './participation/participation.service.js';
