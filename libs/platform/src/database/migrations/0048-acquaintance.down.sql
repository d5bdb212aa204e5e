DROP VIEW acquaintance;
