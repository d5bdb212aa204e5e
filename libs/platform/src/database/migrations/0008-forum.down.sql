DROP TABLE thread_watch;
DROP TABLE reaction;
DROP TABLE post;
DROP TABLE thread;
