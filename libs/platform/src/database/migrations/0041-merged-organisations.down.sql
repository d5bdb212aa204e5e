DROP INDEX organisation_words;
DROP TABLE former_organisation;
