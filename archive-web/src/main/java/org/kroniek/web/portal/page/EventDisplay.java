package org.kroniek.web.portal.page;

import org.kroniek.search.query.SortOrder;
import org.kroniek.web.search.EventParameters;

/** The ways in which events are shown; all have the same filters. */
public enum EventDisplay {
    LIST("/events", Section.EVENTS, "layout.events"),
    TIMELINE("/timeline", Section.TIMELINE, "layout.timeline"),
    MAP("/map", Section.MAP, "layout.map");

    private final String path;
    private final Section section;
    private final String name;

    /**
     * A display.
     *
     * @param name key of what the navigation calls it
     */
    EventDisplay(String path, Section section, String name) {
        this.path = path;
        this.section = section;
        this.name = name;
    }

    public String path() {
        return path;
    }

    public Section section() {
        return section;
    }

    /** The order in force: only a list can be read in another than that of time. */
    public SortOrder sort(EventParameters parameters) {
        return this == LIST ? parameters.listSort() : SortOrder.OLDEST;
    }

    public String name(PageFrame frame) {
        return frame.text(name);
    }
}
