-- The hashes of unconfirmed passwords are gone for good; links of before ask for a new sign-up.
UPDATE mailed_link SET expires_at = now()
 WHERE purpose = 'confirm' AND used_at IS NULL AND expires_at > now();
