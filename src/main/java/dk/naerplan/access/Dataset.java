package dk.naerplan.access;

import dk.naerplan.geo.Geography;
import dk.naerplan.population.Population;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;

/**
 * Everything a plan is evaluated against. Immutable.
 *
 * @param travelTimes the matrix to known sites
 * @param estimator travel to every other position
 */
public record Dataset(
    Geography geography,
    Population population,
    TravelTimes travelTimes,
    TravelEstimator estimator) {}
