package org.kroniek.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.security.Visitor;

/** A part of the desk, as its first page lists it. */
public record DeskSection(String address, String name, String purpose) {

    /** The parts that a visitor may enter. */
    static DeskSections of(Visitor visitor, PageFrame frame) {
        List<DeskSection> sections = new ArrayList<>();
        sections.add(section("/desk/review", "review", frame));
        sections.add(section("/desk/imports", "imports", frame));
        sections.add(section("/account", "account", frame));
        if (visitor.isAdmin()) {
            sections.add(section("/desk/accounts", "accounts", frame));
        }
        return new DeskSections(visitor.account().orElse(""), sections);
    }

    private static DeskSection section(String address, String key, PageFrame frame) {
        return new DeskSection(address, frame.text(key + ".title"), frame.text(key + ".purpose"));
    }
}
