-- Who goes where under a plan: JSON as plan.schema.json describes it; what goes without saying is
-- left out, so that plans of older files send everyone to the nearest nærhospital by car.
ALTER TABLE plans ADD COLUMN allocation CHARACTER LARGE OBJECT DEFAULT '{}' NOT NULL;

-- How people travel: CAR or PUBLIC_TRANSPORT.
ALTER TABLE travel_columns ADD COLUMN mode CHARACTER VARYING DEFAULT 'CAR' NOT NULL;
ALTER TABLE travel_columns DROP PRIMARY KEY;
ALTER TABLE travel_columns ADD PRIMARY KEY (mode, site);
