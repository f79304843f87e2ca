-- The event into which people joined this one: its number still leads there, and the same word said again changes nothing.
ALTER TABLE event ADD COLUMN joined_into BIGINT;
