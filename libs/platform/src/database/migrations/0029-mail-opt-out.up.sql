-- Addresses without an account that want no more mails of a list. Peers have preferences for that.
CREATE TABLE mail_opt_out (
  address text NOT NULL,
  list_id text NOT NULL,
  opted_out_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (address, list_id)
);
