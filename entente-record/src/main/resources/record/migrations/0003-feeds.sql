-- What watched feeds said of their state.
CREATE TABLE feed (
  url TEXT NOT NULL PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  asked_at TEXT NOT NULL
);
CREATE INDEX event_unreviewed ON event (confidence, id) WHERE reviewed IS NULL AND reports > 0;
