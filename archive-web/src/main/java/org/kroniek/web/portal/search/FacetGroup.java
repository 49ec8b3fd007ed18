package org.kroniek.web.portal.search;

import java.util.List;

/** Values of one kind, under their name. */
public record FacetGroup(String name, List<FacetLink> links) {

    public FacetGroup {
        links = List.copyOf(links);
    }
}
