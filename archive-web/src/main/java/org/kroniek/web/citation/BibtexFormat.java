package org.kroniek.web.citation;

import java.io.IOException;
import java.io.Writer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/**
 * BibTeX that both kinds of readers understand: {@code year} and {@code month} for BibTeX itself, {@code date} for biber,
 * which reads EDTF as it is (manual of biblatex, 2.3.8). The title is in braces twice, for a headline keeps its capitals.
 */
final class BibtexFormat implements CitationFormat {

    private static final Pattern NAME_OF_LANGUAGE = Pattern.compile("[a-z]+");

    private final Writer out;

    BibtexFormat(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CitedRecord record) throws IOException {
        boolean article = record.kind() == CitedRecord.Kind.ARTICLE;
        out.write((article ? "@article{" : "@misc{") + record.key());
        if (!record.authors().isEmpty()) {
            field("author", record.authors().stream().map(BibtexFormat::name).collect(Collectors.joining(" and ")));
        }
        field("title", "{" + BibtexText.of(record.title()) + "}");
        text(article ? "journal" : "organization", Optional.of(record.publication()));
        text("type", article ? Optional.empty() : Optional.of(CslItem.DOSSIER));
        date(record);
        text("section", record.section());
        text("externalid", record.externalId());
        text("version", Optional.of(String.valueOf(record.revision())));
        text("note", Optional.of(record.edition()));
        if (!record.language().equals(LanguageTag.UNDETERMINED)) {
            text("langid", Optional.of(record.language().toLocale().getDisplayLanguage(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)).filter(name -> NAME_OF_LANGUAGE.matcher(name).matches()));
        }
        // An address is taken letter by letter: it has neither spaces nor braces.
        field("url", record.address().toString());
        field("urldate", record.accessed().toString());
        out.write("\n}\n\n");
    }

    private void date(CitedRecord record) throws IOException {
        if (record.date().isPresent()) {
            CitedDate date = CitedDate.of(record.date().get());
            field("date", record.date().get().text());
            field("year", date.parts().stream().map(parts -> String.valueOf(parts.getFirst())).distinct()
                    .collect(Collectors.joining("--")) + (date.doubtful() ? "?" : ""));
            if (date.parts().size() == 1 && date.parts().getFirst().size() > 1) {
                // One of BibTeX's own abbreviations, which a style writes out in its language.
                out.write(",\n  month = " + month(date.parts().getFirst()));
            }
        }
        text("eventdate", record.eventDate().map(EdtfDate::text));
    }

    private static String month(List<Integer> parts) {
        return Month.of(parts.get(1)).getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3)
                .toLowerCase(Locale.ROOT);
    }

    /** {@code von Family, Jr., Given}; in braces what must not be divided. */
    private static String name(CitedName name) {
        return switch (name) {
            case CitedName.Undivided(String whole) -> "{" + BibtexText.of(whole) + "}";
            case CitedName.Person(String given, var particle, String family, var suffix) -> BibtexText
                    .of(particle.map(word -> word + " ").orElse("") + family
                            + suffix.map(word -> ", " + word).orElse("")
                            + ", " + given);
        };
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            field(name, BibtexText.of(value.get()));
        }
    }

    private void field(String name, String value) throws IOException {
        out.write(",\n  " + name + " = {" + value + "}");
    }
}
