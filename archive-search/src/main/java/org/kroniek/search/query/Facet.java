package org.kroniek.search.query;

/**
 * What articles can be counted by. A facet does not heed the filter on itself (languages, sources, persons …; the dates
 * for the year), so that it shows what else there is to choose. Persons, organisations, places and events come as their
 * ids: their names are for the portal to add.
 */
public enum Facet {
    LANGUAGE, PUBLICATION, YEAR, PERSON, ORGANISATION, PLACE, EVENT
}
