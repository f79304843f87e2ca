-- Questions that no side and no label narrows go through all events by day: whatever they filter by stands in this index, so that
-- the events themselves are not looked at.
DROP INDEX event_day;
CREATE INDEX event_day ON event (day, id, type, country, status, confidence, sources, reports, reviewed);
CREATE INDEX event_told ON event (day, id, type, country, status, confidence, sources, reports, reviewed) WHERE sources > 1;
CREATE INDEX event_status ON event (status, day, id);

-- From an event to its articles without a look at its reports, which hold whole documents.
DROP INDEX report_event;
CREATE INDEX report_event ON report (event_id, current, version_id);
