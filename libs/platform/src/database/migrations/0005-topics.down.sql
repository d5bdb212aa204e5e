DROP TABLE topic_follow;
DROP TABLE topic;
