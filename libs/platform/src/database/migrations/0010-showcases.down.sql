DROP TABLE showcase;
