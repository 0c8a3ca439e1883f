-- A project: what was planned, what it is planned on, and every edit. docs/project-file.md explains
-- the tables. Lists keep their order in a column "position" from 0. Coordinates are ETRS89 / UTM
-- zone 32N (EPSG:25832) in metres; outlines and areas are WKB in the same.

CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name CHARACTER VARYING NOT NULL,
  made_at TIMESTAMP(0) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  -- Grows by one with everything that is written.
  revision BIGINT NOT NULL
);

CREATE TABLE settings (
  setting CHARACTER VARYING PRIMARY KEY,
  content CHARACTER VARYING NOT NULL
);

-- The log only grows: taking an edit back appends the opposite edit.
CREATE TABLE edits (
  number BIGINT PRIMARY KEY,
  made_at TIMESTAMP(0) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  -- EDIT: made by the planner. UNDO and REDO: takes back, or makes again, the edit of_edit.
  action CHARACTER VARYING NOT NULL CHECK (action IN ('EDIT', 'UNDO', 'REDO')),
  of_edit BIGINT NOT NULL REFERENCES edits,
  kind CHARACTER VARYING NOT NULL,
  payload CHARACTER VARYING NOT NULL,
  -- Of an EDIT: DONE, UNDONE (can be made again) or DROPPED (another edit was made after undo).
  standing CHARACTER VARYING CHECK (standing IN ('DONE', 'UNDONE', 'DROPPED')),
  CHECK ((action = 'EDIT') = (standing IS NOT NULL))
);
CREATE INDEX edits_by_standing ON edits (standing, number);

CREATE TABLE plans (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  edition CHARACTER VARYING NOT NULL
);

CREATE TABLE naerhospitaler (
  plan CHARACTER VARYING NOT NULL REFERENCES plans ON DELETE CASCADE,
  id CHARACTER VARYING NOT NULL,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  easting DOUBLE PRECISION NOT NULL,
  northing DOUBLE PRECISION NOT NULL,
  -- The known site it stands at; null anywhere else.
  site CHARACTER VARYING,
  building CHARACTER VARYING NOT NULL,
  -- The akutsygehus the planner chose, and why; null for the nearest.
  chosen_hospital CHARACTER VARYING,
  chosen_reason CHARACTER VARYING,
  PRIMARY KEY (plan, id)
);

CREATE TABLE naerhospital_items (
  plan CHARACTER VARYING NOT NULL,
  naerhospital CHARACTER VARYING NOT NULL,
  item CHARACTER VARYING NOT NULL,
  PRIMARY KEY (plan, naerhospital, item),
  FOREIGN KEY (plan, naerhospital) REFERENCES naerhospitaler ON DELETE CASCADE
);

CREATE TABLE assumptions (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  da CHARACTER VARYING NOT NULL,
  en CHARACTER VARYING NOT NULL,
  amount DOUBLE PRECISION NOT NULL,
  unit CHARACTER VARYING NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  high DOUBLE PRECISION NOT NULL,
  source CHARACTER VARYING NOT NULL,
  status CHARACTER VARYING NOT NULL
);

CREATE TABLE catalogue (
  edition CHARACTER VARYING PRIMARY KEY,
  source CHARACTER VARYING NOT NULL
);

CREATE TABLE catalogue_items (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  kind CHARACTER VARYING NOT NULL,
  strength CHARACTER VARYING NOT NULL,
  da CHARACTER VARYING NOT NULL,
  en CHARACTER VARYING NOT NULL,
  section CHARACTER VARYING NOT NULL
);

CREATE TABLE imports (
  position INTEGER PRIMARY KEY,
  file CHARACTER VARYING NOT NULL,
  sha256 CHARACTER VARYING NOT NULL,
  imported_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  title CHARACTER VARYING NOT NULL,
  vintage CHARACTER VARYING NOT NULL,
  attribution CHARACTER VARYING NOT NULL,
  licence CHARACTER VARYING NOT NULL,
  rows_taken INTEGER NOT NULL,
  rows_refused INTEGER NOT NULL
);

CREATE TABLE background (
  outline_note CHARACTER VARYING NOT NULL,
  neighbours BINARY LARGE OBJECT NOT NULL
);

CREATE TABLE regions (
  code CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL
);

CREATE TABLE clusters (
  number INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  region CHARACTER VARYING NOT NULL,
  acute_hospital CHARACTER VARYING NOT NULL,
  population_2018 INTEGER NOT NULL,
  gp_capacities INTEGER NOT NULL
);

CREATE TABLE cluster_also_counts (
  cluster INTEGER NOT NULL,
  position INTEGER NOT NULL,
  code CHARACTER VARYING NOT NULL,
  PRIMARY KEY (cluster, position)
);

CREATE TABLE municipalities (
  code CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  region CHARACTER VARYING NOT NULL,
  cluster INTEGER NOT NULL,
  outline BINARY LARGE OBJECT NOT NULL
);

CREATE TABLE zones (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  kind CHARACTER VARYING NOT NULL,
  municipality CHARACTER VARYING NOT NULL,
  easting DOUBLE PRECISION NOT NULL,
  northing DOUBLE PRECISION NOT NULL,
  area BINARY LARGE OBJECT NOT NULL
);

CREATE TABLE sites (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  kind CHARACTER VARYING NOT NULL,
  easting DOUBLE PRECISION NOT NULL,
  northing DOUBLE PRECISION NOT NULL,
  municipality CHARACTER VARYING NOT NULL,
  cluster INTEGER NOT NULL,
  source CHARACTER VARYING NOT NULL
);

-- Persons on 1 January of in_year; zone is the position of the zone.
CREATE TABLE population (
  in_year INTEGER NOT NULL,
  zone INTEGER NOT NULL,
  age_0_5 INTEGER NOT NULL,
  age_6_16 INTEGER NOT NULL,
  age_17_19 INTEGER NOT NULL,
  age_20_34 INTEGER NOT NULL,
  age_35_64 INTEGER NOT NULL,
  age_65_79 INTEGER NOT NULL,
  age_80_plus INTEGER NOT NULL,
  PRIMARY KEY (in_year, zone)
);

CREATE TABLE official_population (
  position INTEGER PRIMARY KEY,
  municipality CHARACTER VARYING NOT NULL,
  in_year INTEGER NOT NULL,
  source CHARACTER VARYING NOT NULL,
  total INTEGER NOT NULL,
  age_0_5 INTEGER NOT NULL,
  age_6_16 INTEGER NOT NULL,
  age_17_19 INTEGER NOT NULL,
  age_20_34 INTEGER NOT NULL,
  age_35_64 INTEGER NOT NULL,
  age_65_79 INTEGER NOT NULL,
  age_80_plus INTEGER NOT NULL
);

CREATE TABLE road_nodes (
  id CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  name CHARACTER VARYING NOT NULL,
  easting DOUBLE PRECISION NOT NULL,
  northing DOUBLE PRECISION NOT NULL
);

CREATE TABLE road_edges (
  position INTEGER PRIMARY KEY,
  from_node CHARACTER VARYING NOT NULL,
  to_node CHARACTER VARYING NOT NULL,
  kind CHARACTER VARYING NOT NULL,
  km DOUBLE PRECISION NOT NULL,
  minutes DOUBLE PRECISION NOT NULL,
  waiting_minutes DOUBLE PRECISION NOT NULL,
  name CHARACTER VARYING NOT NULL
);

-- Per site minutes and km from every zone, in the order of the zones: four-byte floats, big-endian,
-- NaN where the site cannot be reached.
CREATE TABLE travel_columns (
  site CHARACTER VARYING PRIMARY KEY,
  position INTEGER NOT NULL,
  grade CHARACTER VARYING NOT NULL,
  minutes BINARY LARGE OBJECT NOT NULL,
  km BINARY LARGE OBJECT NOT NULL
);
