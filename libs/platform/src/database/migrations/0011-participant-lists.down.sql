DROP TABLE participant;
DROP TABLE participant_list;
