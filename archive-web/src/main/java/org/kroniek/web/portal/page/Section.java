package org.kroniek.web.portal.page;

import java.util.Locale;

/** Where in the portal a page stands; the navigation marks it. */
public enum Section {
    HOME, SEARCH, EVENTS, TIMELINE, MAP, TRENDS, ARTICLE, EVENT, AUTHORITY, HELP, HISTORY, DESK, NONE;

    /** The ending of the style class that a page of this section has. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
