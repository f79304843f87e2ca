-- What statements are about. Statements stored before have none until their articles are coded again ("entente recode").
ALTER TABLE statement ADD COLUMN subjects TEXT NOT NULL DEFAULT '';

-- The subjects of current statements; the side of the speaker stands here too, so that the statements of others are not looked at.
CREATE TABLE statement_subject (
  subject TEXT NOT NULL,
  side TEXT NOT NULL,
  day TEXT NOT NULL,
  statement_id BIGINT NOT NULL REFERENCES statement (id),
  PRIMARY KEY (subject, side, day, statement_id)
) ${clustered};
CREATE INDEX statement_subject_day ON statement_subject (subject, day, statement_id);
CREATE INDEX statement_subject_statement ON statement_subject (statement_id);
