package org.kroniek.web.portal.search;

import java.util.List;
import java.util.stream.IntStream;

/** Values of one kind, under their name. */
public record FacetGroup(String name, List<FacetLink> links) {

    /** So many are seen at a glance; the others are there to be opened. */
    private static final int AT_A_GLANCE = 10;

    public FacetGroup {
        links = List.copyOf(links);
    }

    /** The first few, and whatever is on. */
    public List<FacetLink> first() {
        return IntStream.range(0, links.size()).filter(this::isFirst).mapToObj(links::get).toList();
    }

    /** The others. */
    public List<FacetLink> others() {
        return IntStream.range(0, links.size()).filter(index -> !isFirst(index)).mapToObj(links::get).toList();
    }

    private boolean isFirst(int index) {
        return index < AT_A_GLANCE || links.get(index).active();
    }
}
