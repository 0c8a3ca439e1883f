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
