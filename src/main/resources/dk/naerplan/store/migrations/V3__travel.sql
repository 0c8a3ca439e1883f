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
  FROM project;

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
  WHERE EXISTS (SELECT 1 FROM project);
