// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { OpenAccountService } from './account/open-account.service.js';
export { ModeratorshipService } from './moderatorship/moderatorship.service.js';
export { RoleService } from './role/role.service.js';
