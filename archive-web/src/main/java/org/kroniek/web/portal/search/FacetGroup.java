package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values of one kind, under their name.
 *
 * @param more where all values can be looked through; empty where those that are not seen at a glance are to be opened
 */
public record FacetGroup(String name, List<FacetLink> links, Optional<String> more) {

    /** So many are seen at a glance. */
    public static final int AT_A_GLANCE = 10;

    public FacetGroup {
        links = List.copyOf(links);
    }

    /** One that has all of its values on the page. */
    public FacetGroup(String name, List<FacetLink> links) {
        this(name, links, Optional.empty());
    }

    /** The first few, and whatever is chosen. */
    public List<FacetLink> first() {
        return IntStream.range(0, links.size()).filter(this::isFirst).mapToObj(links::get).toList();
    }

    /** The others. */
    public List<FacetLink> others() {
        return IntStream.range(0, links.size()).filter(index -> !isFirst(index)).mapToObj(links::get).toList();
    }

    private boolean isFirst(int index) {
        return index < AT_A_GLANCE || links.get(index).chosen();
    }
}
