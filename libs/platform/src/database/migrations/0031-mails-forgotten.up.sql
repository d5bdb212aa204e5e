-- What a mail said, with the secrets in its links, goes in the statement that makes it over, whichever that
-- is. The row stays as the ledger: to whom, which key, when, with what end.
CREATE FUNCTION forget_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.to_name := '';
  NEW.subject := '';
  NEW.text := '';
  NEW.html := '';
  NEW.headers := '{}';
  NEW.attachments := '[]';
  NEW.ics := NULL;
  RETURN NEW;
END $$;

CREATE TRIGGER mail_delivery_forget BEFORE UPDATE OF state ON mail_delivery FOR EACH ROW
  WHEN (NEW.state IN ('sent', 'failed', 'suppressed')) EXECUTE FUNCTION forget_mail();

UPDATE mail_delivery SET state = state WHERE state IN ('sent', 'failed', 'suppressed');
