DROP TABLE topic_follow;
DROP FUNCTION count_topic_followers();
DROP TABLE topic;
