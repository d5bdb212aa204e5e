-- By which the worker finds what has served its time, without looking at the rest.
CREATE INDEX rate_limit_expiry ON rate_limit (expire);
CREATE INDEX mail_suppression_until ON mail_suppression (until);
CREATE INDEX dev_mail_age ON dev_mail (received_at);
CREATE INDEX api_token_expiry ON api_token (expires_at);
CREATE INDEX notification_read ON notification (read_at) WHERE read_at IS NOT NULL;
CREATE INDEX invitation_link_age ON invitation_link (created_at);
CREATE INDEX reminder_sent ON reminder (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX participant_list_unsent ON participant_list (uploaded_at) WHERE file IS NOT NULL;
