DROP INDEX participant_list_unsent;
DROP INDEX reminder_sent;
DROP INDEX invitation_link_age;
DROP INDEX notification_read;
DROP INDEX api_token_expiry;
DROP INDEX dev_mail_age;
DROP INDEX mail_suppression_until;
DROP INDEX rate_limit_expiry;
