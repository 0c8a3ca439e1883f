-- What a nærhospital, or the plan as a whole, says of the faglige ramme, and the editions of it that
-- a project knows. In the first three tables "naerhospital" is empty for the plan as a whole.

CREATE TABLE holdings (
  plan CHARACTER VARYING NOT NULL REFERENCES plans ON DELETE CASCADE,
  naerhospital CHARACTER VARYING NOT NULL,
  item CHARACTER VARYING NOT NULL,
  -- HELD, or DECLINED for the reason in "note".
  standing CHARACTER VARYING NOT NULL,
  -- PHYSICAL, VIRTUAL and OUTREACH, separated by commas.
  delivery CHARACTER VARYING NOT NULL,
  days_per_week DOUBLE PRECISION NOT NULL,
  note CHARACTER VARYING NOT NULL,
  PRIMARY KEY (plan, naerhospital, item)
);

CREATE TABLE answers (
  plan CHARACTER VARYING NOT NULL,
  naerhospital CHARACTER VARYING NOT NULL,
  item CHARACTER VARYING NOT NULL,
  question CHARACTER VARYING NOT NULL,
  answer CHARACTER VARYING NOT NULL,
  PRIMARY KEY (plan, naerhospital, item, question),
  FOREIGN KEY (plan, naerhospital, item) REFERENCES holdings ON DELETE CASCADE
);

-- Rules that are set aside; "item" is empty when the rule is not about one item.
CREATE TABLE deviations (
  plan CHARACTER VARYING NOT NULL REFERENCES plans ON DELETE CASCADE,
  naerhospital CHARACTER VARYING NOT NULL,
  rule CHARACTER VARYING NOT NULL,
  item CHARACTER VARYING NOT NULL,
  reason CHARACTER VARYING NOT NULL,
  PRIMARY KEY (plan, naerhospital, rule, item)
);

INSERT INTO holdings (plan, naerhospital, item, standing, delivery, days_per_week, note)
  SELECT plan, naerhospital, item, 'HELD', '', 0, '' FROM naerhospital_items;
DROP TABLE naerhospital_items;

-- Every edition that was ever in force; the log of edits refers to them by number. The document is
-- JSON, as catalogue.schema.json describes it; null for the edition that the program brings along,
-- which knew less of itself in files of version 1.
CREATE TABLE edition_documents (
  number INTEGER PRIMARY KEY,
  edition CHARACTER VARYING NOT NULL,
  document CHARACTER LARGE OBJECT
);
INSERT INTO edition_documents (number, edition, document)
  SELECT 1, edition, CASE WHEN edition = 'faglig-ramme-udkast-2022' THEN NULL ELSE
    CAST(JSON_OBJECT(
      'edition': edition, 'source': source, 'questions': JSON_ARRAY(),
      'items': (SELECT JSON_ARRAYAGG(JSON_OBJECT(
          'id': id, 'kind': kind, 'strength': strength,
          'name': JSON_OBJECT('da': da, 'en': en), 'section': section) ORDER BY position)
        FROM catalogue_items),
      'rules': JSON_ARRAY(), 'templates': JSON_ARRAY()) AS CHARACTER VARYING) END
  FROM catalogue;

-- The editions that the project knows now.
CREATE TABLE editions (
  -- From 0 for the oldest; the highest is in force.
  position INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES edition_documents,
  -- What the planner added: JSON with "items" and "templates" that follow those of the document.
  own CHARACTER LARGE OBJECT NOT NULL
);
INSERT INTO editions (position, document, own)
  SELECT 0, 1, '{"items":[],"templates":[]}' FROM catalogue;
DROP TABLE catalogue_items;
DROP TABLE catalogue;

-- Thresholds of the checks, for projects that were made without them.
INSERT INTO assumptions (id, position, da, en, amount, unit, low, high, source, status)
  SELECT id, after_last + at, da, en, amount, unit, low, high, source, status
  FROM (VALUES
    ('check.most-sites', 1, 'Højeste antal nærhospitaler i landet',
      'Most nærhospitaler in the country',
      25, 'SITES', 1, 100,
      'Politisk aftale om en sundhedsreform (maj 2022): op til 25 nærhospitaler, gengivet i Sundhedsstyrelsen: Faglig ramme for etablering af nærhospitaler (udkast 2022), 1.1. Tidligere forslag nævner op til 20 (bilag 1).',
      'DOCUMENTED'),
    ('check.frame', 2, 'Nærhospitalspuljens ramme',
      'Frame of the nærhospital fund',
      4000, 'MILLION_DKK', 0, 20000,
      'Op til 4 mia. kr. i alt, fordelt over hele landet og over flere år: Sundhedsstyrelsen: Faglig ramme for etablering af nærhospitaler (udkast 2022), 1.1.',
      'DOCUMENTED'),
    ('check.home-treatment-frame', 3, 'Ramme til it, teknologi og udstyr til hjemmebehandling',
      'Frame for IT, technology and equipment for home treatment',
      500, 'MILLION_DKK', 0, 5000,
      '500 mio. kr. særskilt: Sundhedsstyrelsen: Faglig ramme for etablering af nærhospitaler (udkast 2022), 1.1.',
      'DOCUMENTED'),
    ('check.travel-gained', 4, 'Mindste gennemsnitlige gevinst i rejsetid for optageområdet',
      'Least mean gain in travel time for the catchment',
      10, 'MINUTES', 0, 120,
      'Illustration – erstat med egne tal. Den faglige ramme angiver ingen tærskel i minutter eller km (4.3).',
      'ILLUSTRATION'),
    ('check.near-acute-hospital', 5, 'Mindste afstand i minutter til et akutsygehus',
      'Least distance in minutes to an akutsygehus',
      20, 'MINUTES', 0, 120,
      'Illustration – erstat med egne tal. Den faglige ramme siger kun, at der skal være langt til et akutsygehus (4, nr. 6).',
      'ILLUSTRATION'),
    ('check.minimum-contacts', 6, 'Mindste antal flytbare kontakter pr. år, der kan bære en funktion',
      'Least movable contacts per year that can sustain a function',
      500, 'CONTACTS_PER_YEAR', 0, 100000,
      'Illustration – erstat med egne tal. Den faglige ramme kræver et tilstrækkeligt patientvolumen uden at angive et tal (4.3, 6.1).',
      'ILLUSTRATION'))
    AS thresholds (id, at, da, en, amount, unit, low, high, source, status)
  CROSS JOIN (SELECT COALESCE(MAX(position), -1) AS after_last FROM assumptions)
  WHERE EXISTS (SELECT 1 FROM project);
