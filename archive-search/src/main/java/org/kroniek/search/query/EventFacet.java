package org.kroniek.search.query;

/**
 * What events can be counted by. A facet does not heed the filter on itself, so that it shows what else there is to
 * choose. Types come as their codes; places, persons and organisations as their ids.
 */
public enum EventFacet {
    TYPE, PLACE, PERSON, ORGANISATION, YEAR
}
