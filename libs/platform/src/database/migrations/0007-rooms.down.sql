DROP TABLE room_member;
DROP TABLE message;
DROP TABLE room;
