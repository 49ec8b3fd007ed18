package org.kroniek.web.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record in the variables of the Citation Style Language (CSL 1.0.2, the CSL-JSON schema). */
final class CslItem {

    static final String DOSSIER = "dossier";

    private CslItem() {}

    /** All that can be said of it. */
    static Map<String, Object> of(CitedRecord record) {
        Map<String, Object> item = basis(record);
        record.eventDate().ifPresent(date -> item.put("event-date", date(CitedDate.of(date))));
        record.section().ifPresent(section -> item.put("section", section));
        record.externalId().ifPresent(id -> item.put("call-number", id));
        item.put("archive", CitedRecord.ARCHIVE);
        // Not as version: styles that meet one set the headline as the title of a book.
        item.put("note", record.edition() + record.date().filter(date -> !CitedDate.of(date).plain())
                .map(date -> "; EDTF: " + date.text()).orElse(""));
        return item;
    }

    /** What a printed reference needs; the revision stands where styles name the archive, for none prints a version. */
    static Map<String, Object> printed(CitedRecord record) {
        Map<String, Object> item = basis(record);
        if (record.kind() == CitedRecord.Kind.ARTICLE) {
            item.put("archive", record.edition());
        } else {
            item.put("container-title", record.edition());
        }
        return item;
    }

    private static Map<String, Object> basis(CitedRecord record) {
        boolean article = record.kind() == CitedRecord.Kind.ARTICLE;
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", record.key());
        item.put("type", article ? "article-newspaper" : "webpage");
        if (!article) {
            item.put("genre", DOSSIER);
        }
        item.put("title", record.title());
        if (!record.authors().isEmpty()) {
            item.put("author", record.authors().stream().map(CslItem::name).toList());
        }
        item.put("container-title", record.publication());
        record.date().ifPresent(date -> item.put("issued", date(CitedDate.of(date))));
        // Also when nobody knows it: without one, a style takes the title for its own language and capitalises it.
        item.put("language", record.language().value());
        item.put("URL", record.address().toString());
        item.put("accessed", date(CitedDate.of(record.accessed())));
        return item;
    }

    static Map<String, Object> name(CitedName name) {
        Map<String, Object> variables = new LinkedHashMap<>();
        switch (name) {
            case CitedName.Undivided(String whole) -> variables.put("literal", whole);
            case CitedName.Person(String given, var particle, String family, var suffix) -> {
                variables.put("family", family);
                particle.ifPresent(word -> variables.put("non-dropping-particle", word));
                variables.put("given", given);
                suffix.ifPresent(word -> variables.put("suffix", word));
            }
        }
        return variables;
    }

    private static Map<String, Object> date(CitedDate date) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("date-parts", List.copyOf(date.parts()));
        date.season().ifPresent(season -> variables.put("season", season));
        if (date.doubtful()) {
            variables.put("circa", true);
        }
        return variables;
    }
}
