DROP TRIGGER mail_delivery_forget ON mail_delivery;
DROP FUNCTION forget_mail;
