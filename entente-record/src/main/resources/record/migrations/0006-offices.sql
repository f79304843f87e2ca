-- People in offices of a side are counted from this index alone.
ALTER TABLE event_party ADD COLUMN day TEXT NOT NULL DEFAULT '';
UPDATE event_party SET day = (SELECT e.day FROM event e WHERE e.id = event_party.event_id);
DROP INDEX event_party_side;
CREATE INDEX event_party_side ON event_party (side, name, office, day, event_id) WHERE name IS NOT NULL AND office IS NOT NULL;
CREATE INDEX event_rejected ON event (id) WHERE reviewed = 'rejected';
