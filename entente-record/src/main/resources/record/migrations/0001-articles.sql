-- Articles, their versions and what was read in them. ${identity}, ${double} stand for the dialect's words.
CREATE TABLE article (
  id ${identity},
  identity TEXT NOT NULL UNIQUE,
  current_version BIGINT,
  first_seen TEXT NOT NULL
);

CREATE TABLE article_version (
  id ${identity},
  article_id BIGINT NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  language TEXT NOT NULL,
  title TEXT,
  published TEXT,
  text TEXT NOT NULL,
  document TEXT NOT NULL,
  sketch TEXT NOT NULL,
  analysis TEXT NOT NULL,
  codebook TEXT NOT NULL,
  stored_at TEXT NOT NULL,
  coded_at TEXT NOT NULL,
  UNIQUE (article_id, number)
);
CREATE INDEX article_version_hash ON article_version (content_hash);
CREATE INDEX article_version_coding ON article_version (codebook, analysis);

CREATE TABLE event (
  id ${identity},
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  quad INTEGER NOT NULL,
  score ${double} NOT NULL,
  confidence ${double} NOT NULL,
  date TEXT,
  day TEXT NOT NULL,
  place TEXT,
  country TEXT,
  latitude ${double},
  longitude ${double},
  reports INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  languages TEXT NOT NULL,
  first_report TEXT,
  evidence TEXT NOT NULL,
  reviewed TEXT
);
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_type ON event (type, day, id);
CREATE INDEX event_country ON event (country, day, id);

CREATE TABLE event_party (
  event_id BIGINT NOT NULL REFERENCES event (id),
  role TEXT NOT NULL,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  side TEXT NOT NULL,
  name TEXT,
  office TEXT,
  PRIMARY KEY (event_id, role, place)
) ${clustered};
CREATE INDEX event_party_side ON event_party (side) WHERE name IS NOT NULL AND office IS NOT NULL;

-- The sides of an event, once each, with its day: one look-up gives a side's events by date. Type, country and confidence stand
-- here and in the next two tables once more, so that what does not fit is passed over without a look at the event itself.
CREATE TABLE event_side (
  side TEXT NOT NULL,
  day TEXT NOT NULL,
  event_id BIGINT NOT NULL REFERENCES event (id),
  type TEXT NOT NULL,
  country TEXT,
  confidence ${double} NOT NULL,
  acts INTEGER NOT NULL,
  receives INTEGER NOT NULL,
  PRIMARY KEY (side, day, event_id)
) ${clustered};
CREATE INDEX event_side_event ON event_side (event_id);

-- Every two sides of an event in the order of the alphabet, with what a timeline counts.
CREATE TABLE event_pair (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  day TEXT NOT NULL,
  event_id BIGINT NOT NULL REFERENCES event (id),
  type TEXT NOT NULL,
  country TEXT,
  status TEXT NOT NULL,
  score ${double} NOT NULL,
  confidence ${double} NOT NULL,
  PRIMARY KEY (one, other, day, event_id)
) ${clustered};
CREATE INDEX event_pair_event ON event_pair (event_id);

-- Kind is 'subject', 'framework' or 'act' (a base act of the codebook, as SUPPORT.sign,
-- and once more with each side, as SUPPORT.sign|IRN).
CREATE TABLE event_label (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  day TEXT NOT NULL,
  event_id BIGINT NOT NULL REFERENCES event (id),
  type TEXT NOT NULL,
  country TEXT,
  confidence ${double} NOT NULL,
  PRIMARY KEY (kind, value, day, event_id)
) ${clustered};
CREATE INDEX event_label_event ON event_label (event_id, kind, value);

CREATE TABLE report (
  id ${identity},
  event_id BIGINT NOT NULL REFERENCES event (id),
  article_id BIGINT NOT NULL REFERENCES article (id),
  version_id BIGINT NOT NULL REFERENCES article_version (id),
  signature TEXT NOT NULL,
  document TEXT NOT NULL,
  analysis TEXT NOT NULL,
  codebook TEXT NOT NULL,
  reasons TEXT NOT NULL,
  current INTEGER NOT NULL
);
CREATE INDEX report_event ON report (event_id, current);
CREATE INDEX report_article ON report (article_id, current);
CREATE INDEX report_version ON report (version_id, current, event_id);

CREATE TABLE statement (
  id ${identity},
  article_id BIGINT NOT NULL REFERENCES article (id),
  version_id BIGINT NOT NULL REFERENCES article_version (id),
  day TEXT NOT NULL,
  speaker TEXT NOT NULL,
  side TEXT NOT NULL,
  name TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  document TEXT NOT NULL,
  current INTEGER NOT NULL
);
CREATE INDEX statement_side ON statement (side, day);
CREATE INDEX statement_article ON statement (article_id, current);

-- What people decided about merging: two signatures that tell the same act, or that do not.
CREATE TABLE merge_decision (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  verdict TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE INDEX merge_decision_other ON merge_decision (other);
CREATE INDEX report_signature ON report (signature);

-- What people decided about reports; the signature outlives coding anew.
CREATE TABLE review (
  signature TEXT NOT NULL PRIMARY KEY,
  verdict TEXT NOT NULL,
  document TEXT NOT NULL,
  article_id BIGINT NOT NULL REFERENCES article (id),
  reviewer TEXT,
  decided_at TEXT NOT NULL
);
