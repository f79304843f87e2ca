-- The events of a side by type, counted in the order of the index.
CREATE INDEX event_side_type ON event_side (side, type, day, reports);
