-- Whoever filled in the form of a sign-up had chosen its password; now whoever opens the link does.
UPDATE mailed_link SET payload = payload - 'passwordHash' WHERE payload ? 'passwordHash';
