DROP FUNCTION is_file_referred(text);
DROP TABLE stored_file;
