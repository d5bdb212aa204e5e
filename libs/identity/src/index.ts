export { AccountReader, type MailableAccount } from './account/account.reader.js';
export { ViewerView } from './account/account.types.js';
export { FirstAdministrator } from './account/first-administrator.js';
export { ConsentLog } from './consent/consent-log.js';
export { AgreementField, AgreementInput } from './consent/consent.types.js';
export * from './identity.events.js';
export * from './identity.module.js';
export { ModeratorReader } from './moderatorship/moderator.reader.js';
