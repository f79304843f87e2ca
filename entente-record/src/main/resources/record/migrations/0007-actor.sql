-- What a page about one side counts, without a look at its events: their reports, and its pairs from either side.
ALTER TABLE event_side ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;
UPDATE event_side SET reports = (SELECT e.reports FROM event e WHERE e.id = event_side.event_id);
CREATE INDEX event_pair_other ON event_pair (other, one, status, score, day);
