DROP TABLE attendance;
DROP TABLE reminder;
DROP TABLE invitation_link;
DROP TABLE invitation;
DROP TABLE event;
