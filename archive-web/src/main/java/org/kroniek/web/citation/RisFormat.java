package org.kroniek.web.citation;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.reading.DateWords;

/**
 * RIS as Zotero, EndNote, Mendeley and Citavi read it (Research Information Systems' format of 2011): a tag of two
 * characters, two spaces, hyphen, space, value; CRLF after each. What RIS has no tag for stands in notes.
 */
final class RisFormat implements CitationFormat {

    private static final String LINE_END = "\r\n";

    private final Writer out;

    RisFormat(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CitedRecord record) throws IOException {
        boolean article = record.kind() == CitedRecord.Kind.ARTICLE;
        line("TY", article ? "NEWS" : "ELEC");
        line("ID", record.key());
        line("TI", record.title());
        for (CitedName author : record.authors()) {
            line("AU", name(author));
        }
        line("T2", record.publication());
        date(record);
        line("SE", record.section());
        line("LA", Optional.of(record.language()).filter(tag -> !tag.equals(LanguageTag.UNDETERMINED))
                .map(LanguageTag::value));
        line("DP", CitedRecord.ARCHIVE);
        line("CN", record.externalId());
        notes(record);
        line("Y2", slashed(CitedDate.of(record.accessed()).parts().getFirst()) + "/");
        line("UR", record.address().toString());
        line("ER", "");
        out.write(LINE_END);
    }

    /** {@code DA} is year/month/day/other, each empty when it is not known. */
    private void date(CitedRecord record) throws IOException {
        if (record.date().isPresent()) {
            CitedDate date = CitedDate.of(record.date().get());
            String other = date.plain() ? "" : words(record.date().get(), record).replace('/', '–');
            line("PY", "%04d".formatted(date.parts().getFirst().getFirst()));
            line("DA", slashed(date.parts().getFirst()) + "/" + other);
        }
    }

    private void notes(CitedRecord record) throws IOException {
        line("N1", record.edition());
        line("N1", record.date().filter(date -> !CitedDate.of(date).plain()).map(date -> "EDTF: " + date.text()));
        line("N1", record.eventDate().map(date -> words(date, record) + " (EDTF: " + date.text() + ")"));
    }

    private static String words(EdtfDate date, CitedRecord record) {
        return new DateWords(record.reader()).of(date.text());
    }

    private static String slashed(List<Integer> parts) {
        return "%04d/%s/%s".formatted(parts.getFirst(), parts.size() > 1 ? "%02d".formatted(parts.get(1)) : "",
                parts.size() > 2 ? "%02d".formatted(parts.get(2)) : "");
    }

    /** {@code Family, Given, Suffix}; without a comma a name is nobody's family name. */
    private static String name(CitedName name) {
        return switch (name) {
            case CitedName.Undivided(String whole) -> whole.replace(",", "");
            case CitedName.Person(String given, var particle, String family, var suffix) ->
                particle.map(word -> word + " ").orElse("") + family + ", " + given
                        + suffix.map(word -> ", " + word).orElse("");
        };
    }

    private void line(String tag, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            line(tag, value.get());
        }
    }

    private void line(String tag, String value) throws IOException {
        out.write(tag + "  - " + value + LINE_END);
    }
}
