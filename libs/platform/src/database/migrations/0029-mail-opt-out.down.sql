DROP TABLE mail_opt_out;
