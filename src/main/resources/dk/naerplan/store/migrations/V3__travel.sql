-- Who goes where under a plan: JSON as plan.schema.json describes it; what goes without saying is
-- left out, so that plans of older files send everyone to the nearest nærhospital by car.
ALTER TABLE plans ADD COLUMN allocation CHARACTER LARGE OBJECT DEFAULT '{}' NOT NULL;

-- How people travel: CAR or PUBLIC_TRANSPORT.
ALTER TABLE travel_columns ADD COLUMN mode CHARACTER VARYING DEFAULT 'CAR' NOT NULL;
ALTER TABLE travel_columns DROP PRIMARY KEY;
ALTER TABLE travel_columns ADD PRIMARY KEY (mode, site);

-- How often people travel, for projects that were made without that assumption.
INSERT INTO assumptions (id, position, da, en, amount, unit, low, high, source, status)
  SELECT 'travel.trips-per-person', (SELECT COALESCE(MAX(position), -1) + 1 FROM assumptions),
      'Rejser til et sygehus pr. borger pr. år (enkeltrejser; et besøg er to)',
      'Journeys to a hospital per person per year (one way; a visit is two)',
      2, 'TRIPS_PER_PERSON_PER_YEAR', 0, 50,
      'Illustration – erstat med egne tal. Ét besøg om året pr. borger, altså én rejse ud og én hjem; tallet ganger kun det årlige omfang op og ændrer ikke, hvem der vinder eller taber.',
      'ILLUSTRATION'
  FROM project
  WHERE NOT EXISTS (SELECT 1 FROM assumptions WHERE id = 'travel.trips-per-person');

-- Almen praksis: where practices lie and how many GP positions they have.
CREATE TABLE practices (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  easting DOUBLE PRECISION NOT NULL,
  northing DOUBLE PRECISION NOT NULL,
  capacities DOUBLE PRECISION NOT NULL
);

-- What is known of zones or municipalities, such as a figure of a health profile.
CREATE TABLE indicators (
  position INTEGER PRIMARY KEY,
  name CHARACTER VARYING NOT NULL UNIQUE,
  by_zone BOOLEAN NOT NULL
);
CREATE TABLE indicator_values (
  indicator INTEGER NOT NULL REFERENCES indicators ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- The id of a zone or the code of a municipality.
  area CHARACTER VARYING NOT NULL,
  amount DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (indicator, area)
);

-- The road network that travel times are routed on: a folder beside the project file.
CREATE TABLE road_networks (
  mode CHARACTER VARYING PRIMARY KEY,
  -- The name of the folder, without a path.
  folder CHARACTER VARYING NOT NULL,
  -- The OpenStreetMap extract that it was made from.
  file CHARACTER VARYING NOT NULL,
  sha256 CHARACTER VARYING NOT NULL,
  -- The day whose map the extract holds; null where it does not say.
  extract_date DATE,
  imported_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  -- The wait per ferry boarding that the stored columns were routed with.
  waiting_minutes DOUBLE PRECISION NOT NULL,
  -- Whether missing ways are taken from the estimate.
  fill BOOLEAN NOT NULL
);

-- The wait at ferries, for projects that were made without it.
INSERT INTO assumptions (id, position, da, en, amount, unit, low, high, source, status)
  SELECT 'travel.ferry-wait', after_last + 1, 'Ventetid ved hver færge, ombordkørsel medregnet',
    'Wait at every ferry, boarding included', 15, 'MINUTES', 0, 240,
    'Illustration – erstat med egne tal. Afhænger af rutens afgange og af, hvor tidligt man skal møde.',
    'ILLUSTRATION'
  FROM (SELECT COALESCE(MAX(position), -1) AS after_last FROM assumptions)
  WHERE EXISTS (SELECT 1 FROM project)
    AND NOT EXISTS (SELECT 1 FROM assumptions WHERE id = 'travel.ferry-wait');

-- The timetable that travel by public transport is found in.
CREATE TABLE timetables (
  mode CHARACTER VARYING PRIMARY KEY,
  -- Bytes that the room "transit" writes and reads.
  content BINARY LARGE OBJECT NOT NULL
);
