package org.kroniek.search.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The Dutch words whose forms no rule can know, as the resource {@code dutch-forms.txt} lists them: {@code gaf} is a form
 * of {@code geven}.
 *
 * @param lemma the form a dictionary has
 * @param stem what the other forms are turned into
 */
record DutchForms(String lemma, String stem, List<String> forms) {

    /** All of them. */
    static List<DutchForms> all() throws IOException {
        try (InputStream lines = DutchForms.class.getResourceAsStream("dutch-forms.txt")) {
            if (lines == null) {
                throw new IOException("The Dutch forms are missing from the module");
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(DutchForms::parse).toList();
        }
    }

    private static DutchForms parse(String line) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        if (space < 0 || colon < space) {
            throw new IllegalArgumentException("Not a line of the form \"lemma stem: form form\": " + line);
        }
        return new DutchForms(line.substring(0, space), line.substring(space + 1, colon),
                List.of(line.substring(colon + 1).strip().split(" ")));
    }

    /** As a rule of Elasticsearch's {@code stemmer_override}. */
    String rule() {
        return String.join(", ", forms) + " => " + stem;
    }
}
