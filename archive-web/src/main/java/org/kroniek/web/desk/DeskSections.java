package org.kroniek.web.desk;

import java.util.List;

/**
 * The first page of the desk.
 *
 * @param account whose desk it is
 */
public record DeskSections(String account, List<DeskSection> sections) {

    public DeskSections {
        sections = List.copyOf(sections);
    }
}
